/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of the checks of kernel mappings, and when a pass looks.
 */
#include "core/kmap/kmap_check.h"

#include <stdio.h>
#include <string.h>

#include "core/kmap/kmap_check_internal.h"
#include "core/kmap/pgalloc.h"

struct kmap_census kmap_census;

bool kmap_found(enum kmap_finding what, const char *fmt, ...)
{
	va_list args;

	if (kmap_census.text[what][0] != '\0')
		return false;
	va_start(args, fmt);
	vsnprintf(kmap_census.text[what], sizeof(kmap_census.text[what]), fmt, args);
	va_end(args);
	return false;
}

bool kmap_call_asleep(void)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++) {
		if (task_phase(task) == TASK_ASLEEP)
			return true;
	}
	return false;
}

pte_t kmap_entry(vaddr_t address)
{
	enum pg_level level;
	const pte_t *ptep = lookup_address(address, &level);

	return ptep == NULL || level != PG_LEVEL_4K ? __pte(0) : ptep_get(ptep);
}

/* ---- did the step touch any of it? ----------------------------------------------------------- */

/* A page table of the kernel's half, for addresses from @address up to @last. */
static bool tables_touched(vaddr_t address, vaddr_t last)
{
	for (address &= PMD_MASK; address >= PAGE_OFFSET && address <= last; address += PMD_SIZE) {
		enum pg_level level;
		const pte_t *ptep = lookup_address(address, &level);

		if (ptep != NULL && level == PG_LEVEL_4K && check_touched(ptep, PAGE_SIZE))
			return true;
	}
	return false;
}

static bool list_touched(void)
{
	const struct vmap_area *va;

	list_for_each_entry (va, &kmap_vars->vmap_area_list, list) {
		if (check_touched(va, sizeof(*va)))
			return true;
		if ((va->flags & VM_VM_AREA) != 0 &&
		    check_touched(va->private, sizeof(struct vm_struct)))
			return true;
	}
	return false;
}

static bool blocks_touched(void)
{
	for (uint32_t i = 0; i < VMAP_BLOCKS_MAX; i++) {
		const struct vmap_block *vb = kmap_vars->vmap_block_tree[i];

		if (vb != NULL && check_touched(vb, sizeof(*vb)))
			return true;
	}
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (check_touched(kmap_percpu(cpu), sizeof(struct kmap_percpu)))
			return true;
	}
	return false;
}

/* A directory of an address space. */
static bool copies_touched(void)
{
	const struct page *page;

	if (SHARED_KERNEL_PMD)
		return false;
	list_for_each_entry (page, &kmap_vars->pgd_list, lru) {
		if (check_touched(lowmem_page_address(page), PAGE_SIZE))
			return true;
	}
	return false;
}

/* What the room keeps of areas, of slots, of directories: stretches of its variables. */
static bool variables_touched(const void *from, const void *to)
{
	return check_touched(from, (size_t)((const char *)to - (const char *)from));
}

/* Links are looked at before what they lead to: the room's variables come first. */
static bool areas_touched(void)
{
	return variables_touched(kmap_vars, &kmap_vars->kmap_lock) ||
	       check_touched(&pgtable_vars->swapper, sizeof(pgtable_vars->swapper)) ||
	       tables_touched(VMALLOC_START, VMALLOC_END - 1) || list_touched() || blocks_touched();
}

/* Those of kmap() and kmap_atomic() have tables of their own, above vmalloc space. */
static bool slots_touched(void)
{
	return variables_touched(&kmap_vars->kmap_lock, &kmap_vars->pgd_lock) ||
	       tables_touched(VMALLOC_END, (vaddr_t)-1);
}

static bool directories_touched(void)
{
	return variables_touched(&kmap_vars->pgd_lock, &kmap_vars->cpa_lock) ||
	       check_touched(&pgtable_vars->swapper, sizeof(pgtable_vars->swapper)) ||
	       copies_touched();
}

/* ---- the pass -------------------------------------------------------------------------------- */

static void publish(struct check_run *run, enum kmap_finding what)
{
	run->count->decided += kmap_census.decided[what];
	if (unlikely(kmap_census.text[what][0] != '\0'))
		check_failed(run, "%s", kmap_census.text[what]);
}

static void census_take(struct check_run *run, bool full)
{
	bool areas = full || areas_touched();
	bool slots = full || slots_touched();
	bool directories = full || directories_touched();

	memset(&kmap_census, 0, sizeof(kmap_census));
	if (!kmap_vars->vmap_initialized)
		return;
	if (areas && kmap_walk_tree()) {
		kmap_walk_list();
		kmap_walk_pages();
		kmap_walk_blocks();
	}
	if (slots)
		kmap_walk_slots();
	if (directories)
		kmap_walk_directories();
	if (full)
		kmap_walk_direct_map();
	publish(run, KMAP_FOUND_TREE);
}

static void tree_touched(struct check_run *run)
{
	census_take(run, false);
}

static void tree_full(struct check_run *run)
{
	census_take(run, true);
}

/* name of the function, what it publishes */
#define PUBLISHED(X)                                                                               \
	X(see_kmap_list, KMAP_FOUND_LIST)                                                          \
	X(see_kmap_pages, KMAP_FOUND_PAGES)                                                        \
	X(see_kmap_strays, KMAP_FOUND_STRAY)                                                       \
	X(see_kmap_lazy, KMAP_FOUND_LAZY)                                                          \
	X(see_kmap_blocks, KMAP_FOUND_BLOCK)                                                       \
	X(see_kmap_slots, KMAP_FOUND_SLOT)                                                         \
	X(see_kmap_atomic, KMAP_FOUND_ATOMIC)                                                      \
	X(see_kmap_directories, KMAP_FOUND_DIRECTORY)                                              \
	X(see_kmap_direct, KMAP_FOUND_DIRECT)

#define X(name, what)                                                                              \
	static void name(struct check_run *run)                                                    \
	{                                                                                          \
		publish(run, what);                                                                \
	}
PUBLISHED(X)
#undef X

#define BOTH(fn) .touched = fn, .full = fn

const struct check kmap_checks[] = {
	{.id = "K1",
	 .says = "areas are disjoint, inside vmalloc space, and the same in tree and list",
	 .touched = tree_touched,
	 .full = tree_full},
	{.id = "K2",
	 .says = "the list of vm_structs has exactly the areas that somebody owns, in order",
	 BOTH(see_kmap_list)},
	{.id = "K3",
	 .says = "an area maps the pages of its array and no guard",
	 BOTH(see_kmap_pages)},
	{.id = "K4", .says = "nothing is mapped outside areas", BOTH(see_kmap_strays)},
	{.id = "K5", .says = "vmap_lazy_nr counts what is lazily freed", BOTH(see_kmap_lazy)},
	{.id = "K6",
	 .says = "a block's counts follow from its maps, and its queue from them",
	 BOTH(see_kmap_blocks)},
	{.id = "K7",
	 .says = "counts, entries and the hash table of kmap() agree",
	 BOTH(see_kmap_slots)},
	{.id = "K8",
	 .says = "no slot of kmap_atomic() is in use between two steps",
	 BOTH(see_kmap_atomic)},
	{.id = "P1",
	 .says = "a directory has the reference's kernel tables, or lacks them",
	 BOTH(see_kmap_directories)},
	{.id = "P2",
	 .says = "the direct map maps each frame at its place, and counts its pages",
	 BOTH(see_kmap_direct)},
};

const uint32_t kmap_checks_nr = sizeof(kmap_checks) / sizeof(kmap_checks[0]);
