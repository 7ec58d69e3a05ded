/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Control registers of a CPU, as far as they concern paging: which values are legal together, and
 * what a write does to the TLB (SDM 3A 2.5, 4.1, 4.4.1, 4.10.4.1; 2B MOV to control registers).
 *
 *   paging off --CR0.PG 0->1--> 32-bit (CR4.PAE 0) or PAE (CR4.PAE 1) paging --PG 1->0--> off
 */
#ifndef SIM_CONTROL_H
#define SIM_CONTROL_H

#include "sim/types.h"

#define CR0_PE 0x00000001u
#define CR0_MP 0x00000002u
#define CR0_EM 0x00000004u
#define CR0_TS 0x00000008u
#define CR0_ET 0x00000010u /* always 1 */
#define CR0_NE 0x00000020u
#define CR0_WP 0x00010000u
#define CR0_AM 0x00040000u
#define CR0_NW 0x20000000u
#define CR0_CD 0x40000000u
#define CR0_PG 0x80000000u

#define CR4_PSE 0x010u
#define CR4_PAE 0x020u
#define CR4_PGE 0x080u

#define EFER_NXE 0x800u

enum paging_mode {
	PAGING_OFF,
	PAGING_2_LEVEL, /* two levels */
	PAGING_3_LEVEL, /* PAE */
};

#define NR_PDPTES 4

struct control {
	uint32_t cr0;
	uint32_t cr2; /* linear address of the last page fault */
	uint32_t cr3;
	uint32_t cr4;
	uint32_t efer;
	uint8_t cpl;               /* 0 or 3 */
	bool has_pse;              /* the CPU knows CR4.PSE */
	uint8_t mode;              /* enum paging_mode, follows from CR0 and CR4 */
	uint8_t unused_1;          /* no padding: compared byte for byte */
	uint64_t pdpte[NR_PDPTES]; /* the PDPTE registers; 0 unless mode is PAGING_3_LEVEL */
};

struct mmu;

/* As firmware leaves it: protected mode (CR0 = PE | ET), paging off, all else 0. */
void control_power_on(struct control *control, bool has_pse);

/*
 * MOV to CR0. Bits that the CPU does not have stay 0, ET stays 1.
 *
 * Ensures: PG 1->0 drops all that the TLB has. With PAE paging in use afterwards and PG, CD or NW
 *          changed, the PDPTE registers are loaded from CR3's table.
 * Errors:  false: #GP(0), nothing changed: CPL is not 0; PG without PE; NW without CD; a PDPTE to
 *          be loaded is present and has a reserved bit.
 */
must_check bool control_write_cr0(struct mmu *mmu, uint32_t value);

/*
 * MOV to CR2. Errors: false: #GP(0): CPL is not 0.
 */
must_check bool control_write_cr2(struct mmu *mmu, uint32_t value);

/*
 * MOV to CR3. No value is reserved: what does not lie in RAM reads as ones.
 *
 * Ensures: all TLB entries but the global ones and all paging-structure caches are gone. With PAE
 *          paging the PDPTE registers are loaded from the new table.
 * Errors:  false: #GP(0), nothing changed: CPL; a PDPTE is present and has a reserved bit.
 */
must_check bool control_write_cr3(struct mmu *mmu, uint32_t value);

/*
 * MOV to CR4. The CPU has PAE, PGE, and PSE if has_pse.
 *
 * Ensures: a change of any of the three drops all that the TLB has, global entries too; with PAE
 *          paging in use afterwards the PDPTE registers are loaded.
 * Errors:  false: #GP(0), nothing changed: CPL; another bit is set; a PDPTE as above.
 */
must_check bool control_write_cr4(struct mmu *mmu, uint32_t value);

/*
 * WRMSR to IA32_EFER. NXE is all that it has; the TLB keeps what it has.
 *
 * Errors: false: #GP(0), nothing changed: CPL; another bit is set.
 */
must_check bool control_write_efer(struct mmu *mmu, uint64_t value);

/* The privilege level from now on. Requires: 0 or 3. */
void control_set_cpl(struct mmu *mmu, uint32_t cpl);

/* Is EFER.NXE on, and does the mode in use have XD bits? */
static inline bool control_nx(const struct control *control)
{
	return control->mode == PAGING_3_LEVEL && (control->efer & EFER_NXE) != 0;
}

#endif
