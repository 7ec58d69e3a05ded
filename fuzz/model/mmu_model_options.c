/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which outcomes the SDM allows an access to one page.
 *
 *   a walk now:    directory entry as it is, or as it was in this era and was accessed (4.10.3)
 *                  -> leaf as it is
 *   the TLB:       directory entry as it was at t1, leaf as it was at t2 >= t1, in one era, both
 *                  accessed, t2 after what last invalidated the page (4.10.2)
 */
#include "fuzz/model/mmu_model_internal.h"

#define CODE_P    0x01u
#define CODE_W    0x02u
#define CODE_U    0x04u
#define CODE_RSVD 0x08u
#define CODE_I    0x10u

#define CR0_WP_BIT   0x10000u
#define CR4_PSE_BIT  0x10u
#define CR4_PGE_BIT  0x80u
#define EFER_NXE_BIT 0x800u

struct query {
	const struct model_cpu *cpu;
	vaddr_t va;
	enum access_kind kind;
	bool user;
	struct options *options;
};

/* ---- entries --------------------------------------------------------------------------------- */

bool model_is_large(const struct model_cpu *cpu, uint64_t entry)
{
	return (entry & BIT_PS) && (model_levels(cpu) == 3 || (cpu->registers.cr4 & CR4_PSE_BIT));
}

bool model_directory(const struct model_cpu *cpu, const struct era *era, vaddr_t va,
		     paddr_t *directory)
{
	if (model_levels(cpu) == 2) {
		*directory = era->cr3 & 0xfffff000;
		return true;
	}
	*directory = era->pdpte[va >> 30] & UINT64_C(0xffffff000);
	return era->pdpte[va >> 30] & BIT_P;
}

static paddr_t directory_entry_at(const struct model_cpu *cpu, paddr_t directory, vaddr_t va)
{
	return model_levels(cpu) == 3 ? directory + 8 * (va >> 21 & 511)
				      : directory + 4 * (va >> 22);
}

static paddr_t leaf_entry_at(const struct model_cpu *cpu, uint64_t directory_entry, vaddr_t va)
{
	paddr_t table = model_address(cpu, directory_entry);

	return model_levels(cpu) == 3 ? table + 8 * (va >> 12 & 511)
				      : table + 4 * (va >> 12 & 1023);
}

/* Tables 4-5, 4-6, 4-10, 4-11 without PAT and PSE-36, MAXPHYADDR 36. */
static bool is_reserved(const struct model_cpu *cpu, uint64_t entry, bool leaf, bool large,
			bool nxe)
{
	if (model_levels(cpu) == 2)
		return large ? (entry & 0x3ff000) != 0 : leaf && (entry & BIT_PS);
	if (entry & UINT64_C(0x7ffffff000000000))
		return true;
	if ((entry & BIT_XD) && !nxe)
		return true;
	return large ? (entry & 0x1ff000) != 0 : leaf && (entry & BIT_PS);
}

static paddr_t byte_at(const struct model_cpu *cpu, uint64_t leaf, bool large, vaddr_t va)
{
	if (!large)
		return model_address(cpu, leaf) | (va & 0xfff);
	if (model_levels(cpu) == 3)
		return (leaf & UINT64_C(0xfffe00000)) | (va & 0x1fffff);
	return (leaf & 0xffc00000) | (va & 0x3fffff);
}

/* 4.6.1: may it be done? @directory is the entry above @leaf, or @leaf itself. */
static bool is_allowed(const struct query *query, uint64_t directory, uint64_t leaf)
{
	const struct mmu_model_registers *registers = &query->cpu->registers;
	bool user_page = directory & leaf & BIT_US, writable = directory & leaf & BIT_RW;
	bool no_fetch = (directory | leaf) & BIT_XD;

	if (query->user && !user_page)
		return false;
	if (model_writes(query->kind) && !writable)
		return !query->user && !(registers->cr0 & CR0_WP_BIT);
	return !(query->kind == ACCESS_FETCH && model_levels(query->cpu) == 3 &&
		 (registers->efer & EFER_NXE_BIT) && no_fetch);
}

/* ---- outcomes -------------------------------------------------------------------------------- */

static bool options_alike(const struct option *a, const struct option *b)
{
	return a->faults == b->faults && a->code == b->code && a->at == b->at &&
	       a->walked == b->walked && a->from_root == b->from_root &&
	       a->directory == b->directory && a->leaf == b->leaf;
}

static void option_add(const struct query *query, const struct option *option)
{
	struct options *options = query->options;

	for (uint32_t i = 0; i < options->nr; i++) {
		if (!options_alike(&options->list[i], option))
			continue;
		options->list[i].fresh |= option->fresh;
		return;
	}
	if (options->nr == OPTIONS_MAX)
		model_give_up();
	else
		options->list[options->nr++] = *option;
}

static void fault_add(const struct query *query, uint32_t why, bool fresh)
{
	const struct model_cpu *cpu = query->cpu;
	bool tells_fetch = model_levels(cpu) == 3 && (cpu->registers.efer & EFER_NXE_BIT);
	struct option option = {.faults = true, .code = why, .fresh = fresh};

	if (model_writes(query->kind))
		option.code |= CODE_W;
	if (query->user)
		option.code |= CODE_U;
	if (query->kind == ACCESS_FETCH && tells_fetch)
		option.code |= CODE_I;
	option_add(query, &option);
}

/* ---- a walk now ------------------------------------------------------------------------------ */

/* The newest value of an entry. Ensures: false: nobody watched it. */
static bool entry_now(const struct model_cpu *cpu, paddr_t at, uint64_t *value)
{
	struct version versions[HISTORY_VERSIONS_MAX];

	if (!history_watches((pfn_t)(at >> PAGE_SHIFT))) {
		model_give_up();
		return false;
	}
	history_versions(at, model_entry_bytes(cpu), versions);
	*value = versions[0].value;
	return true;
}

static void leaf_walk(const struct query *query, uint64_t directory, struct option *option,
		      uint64_t leaf, bool large)
{
	bool nxe = query->cpu->registers.efer & EFER_NXE_BIT;

	if (!(leaf & BIT_P)) {
		fault_add(query, 0, option->fresh);
	} else if (is_reserved(query->cpu, leaf, true, large, nxe)) {
		fault_add(query, CODE_P | CODE_RSVD, option->fresh);
	} else if (!is_allowed(query, directory, leaf)) {
		fault_add(query, CODE_P, option->fresh);
	} else {
		option->at = byte_at(query->cpu, leaf, large, query->va);
		option_add(query, option);
	}
}

/* From a directory entry that names a table to what the table says now. */
static void table_walk(const struct query *query, uint64_t directory, struct option *option)
{
	uint64_t leaf;

	option->walked = true;
	option->leaf = leaf_entry_at(query->cpu, directory, query->va);
	if (entry_now(query->cpu, option->leaf, &leaf))
		leaf_walk(query, directory, option, leaf, false);
}

static void root_walk(const struct query *query, const struct era *era)
{
	const struct model_cpu *cpu = query->cpu;
	bool nxe = cpu->registers.efer & EFER_NXE_BIT;
	struct option option = {.fresh = true, .walked = true, .from_root = true};
	paddr_t directory;
	uint64_t entry;

	if (!model_directory(cpu, era, query->va, &directory)) {
		fault_add(query, 0, true);
		return;
	}
	paddr_t at = directory_entry_at(cpu, directory, query->va);

	if (!entry_now(cpu, at, &entry))
		return;
	if (!(entry & BIT_P)) {
		fault_add(query, 0, true);
	} else if (model_is_large(cpu, entry)) {
		option.leaf = at;
		leaf_walk(query, entry, &option, entry, true);
	} else if (is_reserved(cpu, entry, false, false, nxe)) {
		fault_add(query, CODE_P | CODE_RSVD, true);
	} else {
		option.directory = at;
		table_walk(query, entry, &option);
	}
}

/* ---- what may be remembered ------------------------------------------------------------------ */

/* The steps after @begin up to @end in which @version stood. */
static bool window(const struct version *version, uint32_t begin, uint32_t end, uint32_t *first,
		   uint32_t *last)
{
	*first = version->from > begin ? version->from : begin + 1;
	*last = version->to < end ? version->to : end;
	return *first <= *last;
}

/* The last step in which what was known of the page of 1 << @shift bytes at @va was forgotten. */
static uint32_t forgotten_at(const struct model_cpu *cpu, vaddr_t va, uint32_t shift,
			     bool faults_only)
{
	uint32_t nr = cpu->nr_invalidations < INVALIDATIONS_MAX ? cpu->nr_invalidations
								: INVALIDATIONS_MAX;
	uint32_t last = 0;

	for (uint32_t i = 0; i < nr; i++) {
		const struct invalidation *one = &cpu->invalidations[i];

		if (one->va >> shift == va >> shift && one->time > last &&
		    (one->fault || !faults_only))
			last = one->time;
	}
	return last;
}

static uint32_t large_shift(const struct model_cpu *cpu)
{
	return model_levels(cpu) == 3 ? 21 : 22;
}

/* A TLB entry made of @directory and @leaf, with @leaf read after step @begin, up to @end. */
static void tlb_add(const struct query *query, uint64_t directory, const struct version *leaf,
		    bool large, uint32_t begin, uint32_t end)
{
	const struct model_cpu *cpu = query->cpu;
	bool global = (leaf->value & BIT_G) && (cpu->registers.cr4 & CR4_PGE_BIT);
	uint32_t forgotten =
		forgotten_at(cpu, query->va, large ? large_shift(cpu) : PAGE_SHIFT, false);
	uint32_t first, last;

	if (!global && cpu->cr3_time > forgotten)
		forgotten = cpu->cr3_time;
	if (!window(leaf, forgotten > begin ? forgotten : begin, end, &first, &last))
		return;
	if (!(leaf->value & BIT_P) || !(leaf->value & BIT_A) ||
	    is_reserved(cpu, leaf->value, true, large, cpu->nxe_ever))
		return;
	if (!is_allowed(query, directory, leaf->value)) {
		fault_add(query, CODE_P, false);
	} else if (!model_writes(query->kind) || (leaf->value & BIT_D)) {
		struct option option = {.at = byte_at(cpu, leaf->value, large, query->va)};

		option_add(query, &option);
	}
}

/* A table that was named by @directory, which was read in the step @first, at the earliest. */
static void table_remembered(const struct query *query, const struct version *directory,
			     uint32_t first, uint32_t end)
{
	const struct model_cpu *cpu = query->cpu;
	paddr_t at = leaf_entry_at(cpu, directory->value, query->va);
	struct version leaves[HISTORY_VERSIONS_MAX];

	if (!history_watches((pfn_t)(at >> PAGE_SHIFT))) {
		model_give_up();
		return;
	}
	uint32_t nr = history_versions(at, model_entry_bytes(cpu), leaves);

	for (uint32_t i = 0; i < nr; i++)
		tlb_add(query, directory->value, &leaves[i], false, first - 1, end);
}

/* The steps of an era, and of those that directory entries read in it are remembered in. */
struct span {
	uint32_t begin;
	uint32_t end;
	uint32_t remembered_to;
	bool to_now;
};

static struct span era_span(const struct model_cpu *cpu, uint32_t index)
{
	uint32_t next = index + 1;
	struct span span = {.begin = cpu->eras[index].begin};

	span.end = next == cpu->nr_eras ? history_time() : cpu->eras[next].begin;
	while (next < cpu->nr_eras && cpu->eras[next].goes_on)
		next++;
	span.to_now = next == cpu->nr_eras;
	span.remembered_to = span.to_now ? history_time() : cpu->eras[next].begin;
	return span;
}

/* One value that a directory entry had in an era: TLB entries by it; a walk that begins with it. */
static void directory_remembered(const struct query *query, const struct version *directory,
				 const struct span *span)
{
	const struct model_cpu *cpu = query->cpu;
	uint32_t first, last;
	bool large = model_is_large(cpu, directory->value);

	if (!window(directory, span->begin, span->end, &first, &last) ||
	    !(directory->value & BIT_P) || !(directory->value & BIT_A))
		return;
	if (large) {
		tlb_add(query, directory->value, directory, true, span->begin, span->end);
		return;
	}
	if (is_reserved(cpu, directory->value, false, false, cpu->nxe_ever))
		return;
	table_remembered(query, directory, first, span->remembered_to);
	if (span->to_now && last > forgotten_at(cpu, query->va, large_shift(cpu), true)) {
		struct option option = {.fresh = false};

		table_walk(query, directory->value, &option);
	}
}

static void era_remembered(const struct query *query, uint32_t index)
{
	const struct model_cpu *cpu = query->cpu;
	struct span span = era_span(cpu, index);
	struct version directories[HISTORY_VERSIONS_MAX];
	paddr_t directory;

	if (!model_directory(cpu, &cpu->eras[index], query->va, &directory))
		return;
	paddr_t at = directory_entry_at(cpu, directory, query->va);

	if (!history_watches((pfn_t)(at >> PAGE_SHIFT))) {
		model_give_up();
		return;
	}
	uint32_t nr = history_versions(at, model_entry_bytes(cpu), directories);

	for (uint32_t i = 0; i < nr; i++)
		directory_remembered(query, &directories[i], &span);
}

void options_find(const struct model_cpu *cpu, vaddr_t va, enum access_kind kind, bool user,
		  struct options *options)
{
	struct query query = {cpu, va, kind, user, options};

	options->nr = 0;
	if (model_levels(cpu) == 0) {
		option_add(&query, &(struct option){.at = va, .fresh = true});
		return;
	}
	root_walk(&query, &cpu->eras[cpu->nr_eras - 1]);
	for (uint32_t i = 0; i < cpu->nr_eras; i++)
		era_remembered(&query, i);
}
