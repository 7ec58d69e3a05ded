/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Writes to control registers: judged first, then done whole, then the TLB forgets what it must.
 */
#include "sim/control.h"

#include <string.h>

#include "sim/access_cache.h"
#include "sim/paging_entry.h"
#include "sim/physical.h"
#include "sim/sim_goals.h"
#include "sim/tlb.h"
#include "sim/trace.h"

/* SDM 2A, MOV to control registers: setting another bit has no effect, nor has clearing ET. */
#define CR0_BITS                                                                                   \
	(CR0_PE | CR0_MP | CR0_EM | CR0_TS | CR0_ET | CR0_NE | CR0_WP | CR0_AM | CR0_NW | CR0_CD | \
	 CR0_PG)
#define CR4_BITS    (CR4_PSE | CR4_PAE | CR4_PGE)
#define CR3_PDPT    0xffffffe0u /* SDM 3A 4.4.1: bits 31:5 */
#define PDPTE_BYTES 8u

/* A change of one of these loads the PDPTE registers (SDM 3A 4.4.1). */
#define CR0_LOADS_PDPTES (CR0_CD | CR0_NW | CR0_PG)
#define CR4_LOADS_PDPTES CR4_BITS

void control_power_on(struct control *control, bool has_pse)
{
	memset(control, 0, sizeof(*control));
	control->cr0 = CR0_PE | CR0_ET;
	control->has_pse = has_pse;
}

static enum paging_mode mode_of(const struct control *control)
{
	if (!(control->cr0 & CR0_PG))
		return PAGING_OFF;
	return control->cr4 & CR4_PAE ? PAGING_3_LEVEL : PAGING_2_LEVEL;
}

/* Put the four PDPTEs that @control's CR3 names into it. Errors: false: a reserved bit. */
static bool pdptes_load(struct control *control)
{
	paddr_t table = control->cr3 & CR3_PDPT;

	for (uint32_t i = 0; i < NR_PDPTES; i++) {
		uint64_t entry = physical_entry(table + i * PDPTE_BYTES, PDPTE_BYTES);
		bool reserved = entry_reserved(FORMAT_PAE_PDPTE, entry, true);

		if (entry & ENTRY_P && reserved) {
			goal(SIM_PDPTE_REFUSED);
			return false;
		}
		control->pdpte[i] = entry;
	}
	return true;
}

/* @control has new values in CR0, CR3, CR4: what follows. Errors: false: #GP(0). */
static bool control_settle(struct control *control, bool load)
{
	control->mode = (uint8_t)mode_of(control);
	if (control->mode != PAGING_3_LEVEL) {
		memset(control->pdpte, 0, sizeof(control->pdpte));
		return true;
	}
	return !load || pdptes_load(control);
}

static bool refused(void)
{
	goal(SIM_CONTROL_REFUSED);
	return false;
}

bool control_write_cr0(struct mmu *mmu, uint32_t value)
{
	struct control next = mmu->control;

	next.cr0 = (value & CR0_BITS) | CR0_ET;
	uint32_t changed = next.cr0 ^ mmu->control.cr0;
	bool paging_alone = (next.cr0 & CR0_PG) && !(next.cr0 & CR0_PE);
	bool nw_alone = (next.cr0 & CR0_NW) && !(next.cr0 & CR0_CD);

	if (next.cpl != 0 || paging_alone || nw_alone ||
	    !control_settle(&next, changed & CR0_LOADS_PDPTES))
		return refused();
	if (changed & CR0_PG) {
		trace(TRACE_FLUSH, TRACE_EVERYTHING, 0);
		tlb_flush_all(mmu);
	}
	mmu->control = next;
	access_cache_flush(mmu->cpu);
	return true;
}

bool control_write_cr2(struct mmu *mmu, uint32_t value)
{
	if (mmu->control.cpl != 0)
		return refused();
	mmu->control.cr2 = value;
	return true;
}

bool control_write_cr3(struct mmu *mmu, uint32_t value)
{
	struct control next = mmu->control;

	next.cr3 = value;
	if (next.cpl != 0 || !control_settle(&next, true))
		return refused();
	trace(TRACE_FLUSH, TRACE_EVERYTHING, 3);
	tlb_flush_local(mmu);
	mmu->control = next;
	return true;
}

bool control_write_cr4(struct mmu *mmu, uint32_t value)
{
	struct control next = mmu->control;
	uint32_t known = CR4_BITS & ~(next.has_pse ? 0 : CR4_PSE);
	uint32_t changed = value ^ next.cr4;

	next.cr4 = value;
	if (next.cpl != 0 || (value & ~known) || !control_settle(&next, changed & CR4_LOADS_PDPTES))
		return refused();
	if (changed) {
		trace(TRACE_FLUSH, TRACE_EVERYTHING, 4);
		tlb_flush_all(mmu);
	}
	mmu->control = next;
	return true;
}

bool control_write_efer(struct mmu *mmu, uint64_t value)
{
	if (mmu->control.cpl != 0 || (value & ~(uint64_t)EFER_NXE))
		return refused();
	mmu->control.efer = (uint32_t)value;
	access_cache_flush(mmu->cpu);
	return true;
}

void control_set_cpl(struct mmu *mmu, uint32_t cpl)
{
	assert(cpl == 0 || cpl == 3);
	mmu->control.cpl = (uint8_t)cpl;
	access_cache_follow_cpl(mmu->cpu);
}
