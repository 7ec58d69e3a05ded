/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The model's state, and the outcomes that it allows.
 */
#ifndef FUZZ_MODEL_MMU_MODEL_INTERNAL_H
#define FUZZ_MODEL_MMU_MODEL_INTERNAL_H

#include "fuzz/model/mmu_model.h"
#include "fuzz/model/table_history.h"

#define MODEL_CPUS        4
#define ERAS_MAX          64
#define INVALIDATIONS_MAX 64
#define OPTIONS_MAX       96

/*
 * A time during which a CPU had one root. It begins after the step `begin` and ends with the step
 * in which the next begins.
 */
struct era {
	uint32_t begin;
	bool goes_on; /* directory entries of the one before were not forgotten */
	uint32_t cr3;
	uint64_t pdpte[4];
};

/* In step @time all that was known of @va's page was forgotten; by a fault, its directory entry. */
struct invalidation {
	vaddr_t va;
	uint32_t time;
	bool fault;
};

struct model_cpu {
	struct mmu_model_registers registers;
	bool nxe_ever;     /* since the last full flush */
	uint32_t cr3_time; /* step of the last MOV to CR3: what is not global is younger */
	uint32_t nr_eras;  /* since the last full flush; the last is now's */
	struct era eras[ERAS_MAX];
	uint32_t nr_invalidations;
	struct invalidation invalidations[INVALIDATIONS_MAX]; /* a ring, the oldest go */
};

/* One thing that may become of an access to one page. */
struct option {
	bool faults;
	uint32_t code;     /* faults */
	paddr_t at;        /* else: where the byte is */
	bool fresh;        /* by the tables as they are */
	bool walked;       /* the leaf was read now: bits must be set in it */
	bool from_root;    /* … and the directory entry too */
	paddr_t directory; /* from_root and not large: its address */
	paddr_t leaf;      /* walked: its address */
	uint64_t before;   /* the bytes that were there before a write */
};

struct options {
	uint32_t nr;
	struct option list[OPTIONS_MAX];
};

enum mmu_model_phase { MODEL_STOPPED, MODEL_JUDGING, MODEL_GIVEN_UP };

struct mmu_model {
	enum mmu_model_phase phase;
	uint32_t nr_cpus;
	pfn_t frames_end;
	struct model_cpu cpus[MODEL_CPUS];
	struct options first, second; /* of the access that is tried: of its two pages */
	bool crosses;
	bool stale;
	bool complained;
	char complaint[320];
};

extern struct mmu_model mmu_model;

/* Keep the first complaint. */
void mmu_model_complain(const char *fmt, ...) printf_like(1, 2);

/* A step is over: learn what it changed. */
void model_learn(bool roots_changed);

/* In this step, now over, what is known of the page of @va was forgotten. */
void model_invalidate(struct model_cpu *cpu, vaddr_t va, bool fault);

/* More happened than is kept: nothing more is said. */
void model_give_up(void);

/* Levels of tables that @cpu uses: 0 (paging off), 2 or 3. */
uint32_t model_levels(const struct model_cpu *cpu);
static inline uint32_t model_entry_bytes(const struct model_cpu *cpu)
{
	return model_levels(cpu) == 3 ? 8 : 4;
}

/* Bits of entries, from the SDM's figures 4-4 and 4-7. */
#define BIT_P  UINT64_C(0x001)
#define BIT_RW UINT64_C(0x002)
#define BIT_US UINT64_C(0x004)
#define BIT_A  UINT64_C(0x020)
#define BIT_D  UINT64_C(0x040)
#define BIT_PS UINT64_C(0x080)
#define BIT_G  UINT64_C(0x100)
#define BIT_XD (UINT64_C(1) << 63)

/* Does directory entry @entry map a large page? */
bool model_is_large(const struct model_cpu *cpu, uint64_t entry);

/* The frame number's bits of an entry that names a table or a 4 KiB page. */
static inline paddr_t model_address(const struct model_cpu *cpu, uint64_t entry)
{
	return entry & (model_levels(cpu) == 3 ? UINT64_C(0xffffff000) : UINT64_C(0xfffff000));
}

/* Where the directory for @va is in an era; false: its PDPTE is not present. */
bool model_directory(const struct model_cpu *cpu, const struct era *era, vaddr_t va,
		     paddr_t *directory);

/* Everything that may become of an access of @kind by @user code to the byte at @va. */
void options_find(const struct model_cpu *cpu, vaddr_t va, enum access_kind kind, bool user,
		  struct options *options);

static inline bool model_writes(enum access_kind kind)
{
	return kind == ACCESS_WRITE || kind == ACCESS_MODIFY;
}

#endif
