/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the kernel shows of address spaces, in the words of their model.
 */
#include "core/base/page_addr.h"
#include "core/base/percpu_counter.h"
#include "core/base/sched.h"
#include "core/page/meminfo.h"
#include "core/page/page_sysctl.h"
#include "core/page/vmstat.h"
#include "core/pgtable/mm.h"
#include "core/pgtable/pgtable.h"
#include "core/vma/memory.h"
#include "core/vma/rmap.h"
#include "core/vma/vm_account.h"
#include "core/vma/vma.h"
#include "core/vma/vma_sysctl.h"
#include "fuzz/model/linear_walk.h"
#include "fuzz/op/run_kmem.h"
#include "fuzz/op/run_space.h"
#include "sim/look.h"
#include "sim/mark.h"
#include "sim/mmu.h"
#include <string.h>

/* ---- spaces ---------------------------------------------------------------------------------- */

static uint32_t chain_length(const struct vm_area_struct *vma)
{
	const struct anon_vma_chain *avc;
	uint32_t length = 0;

	list_for_each_entry (avc, &vma->anon_vma_chain, same_vma)
		length++;
	return length;
}

void space_view_take(const struct mm_struct *mm, struct space_view *view)
{
	const struct vm_area_struct *vma = mm->mmap;
	uint32_t nr = 0;

	view->total_vm = mm->total_vm;
	view->locked_vm = mm->locked_vm;
	view->brk = mm->brk;
	view->free_area_cache = mm->free_area_cache;
	view->cached_hole_size = mm->cached_hole_size;
	view->def_flags = mm->def_flags;
	for (; vma != NULL && nr < SPACE_AREAS_MAX; vma = vma->vm_next)
		view->areas[nr++] = (struct space_area_view){
			.start = vma->vm_start,
			.end = vma->vm_end,
			.flags = vma->vm_flags,
			.pgoff = vma->vm_pgoff,
			.anon = vaddr(vma->anon_vma),
			.chain = chain_length(vma),
		};
	view->nr_areas = nr;
}

struct space_layout space_layout_of(const struct mm_struct *mm)
{
	return (struct space_layout){
		.top_down = mm->layout == MM_LAYOUT_TOP_DOWN,
		.mmap_base = mm->mmap_base,
		.start_data = mm->start_data,
		.end_data = mm->end_data,
		.end_code = mm->end_code,
		.start_brk = mm->start_brk,
	};
}

bool space_root_of(uint32_t task, struct linear_root *root)
{
	const struct task_struct *kernel = task_kernel(task);

	if (kernel == NULL || kernel->mm == NULL)
		return false;
	*root = (struct linear_root){
		.cr3 = (uint32_t)__pa(kernel->mm->pgd),
		.pae = sizeof(pte_t) == 8,
	};
	return true;
}

/* ---- the machine ----------------------------------------------------------------------------- */

static uint32_t tunable(const char *name)
{
	int32_t value = 0;

	(void)vma_sysctl_read(name, &value);
	return (uint32_t)value;
}

struct space_tunables space_tunables_now(void)
{
	return (struct space_tunables){
		.max_map_count = tunable("max_map_count"),
		.mmap_min_addr = tunable("mmap_min_addr"),
		.compat_brk = false,
		.no_execute = (mmu_of(0)->control.efer & EFER_NXE) != 0,
		.pages_of_table = PTRS_PER_PTE,
	};
}

/* What others may take or give meanwhile: the model decides nothing within that. */
#define SLACK_PAGES 256u

/* A 32nd is root's. */
static int64_t less_roots_part(int64_t pages)
{
	bool root = (current->cap_effective >> CAP_SYS_ADMIN & 1) != 0;

	return root ? pages : pages - pages / 32;
}

static int64_t pages_for_a_guess(void)
{
	int64_t files =
		global_page_state(NR_FILE_PAGES) + (int64_t)global_page_state(NR_SLAB_RECLAIMABLE);
	int64_t rest =
		(int64_t)global_page_state(NR_FREE_PAGES) - (int64_t)node_vars->totalreserve_pages;

	return less_roots_part(files) + (rest > 0 ? less_roots_part(rest) : 0);
}

static uint32_t at_least_none(int64_t pages)
{
	return pages < 0 ? 0 : (uint32_t)pages;
}

static struct space_memory memory_now(void)
{
	int64_t guess = pages_for_a_guess();
	int64_t allowed = less_roots_part((int64_t)node_vars->totalram_pages *
					  sysctl_overcommit_ratio() / 100);
	int64_t committed = vm_committed_sum(), slack = PERCPU_COUNTER_BATCH * NR_CPUS;
	int64_t mapped = (int64_t)get_mm_rss(current->mm) + (int64_t)current->mm->nr_ptes;

	return (struct space_memory){
		.mode = (uint32_t)sysctl_overcommit_memory(),
		.least = at_least_none(guess - SLACK_PAGES),
		.most = at_least_none(guess + SLACK_PAGES + mapped),
		.allowed_least = at_least_none(allowed),
		.allowed_most = at_least_none(allowed),
		.committed_least = (int32_t)(committed - slack),
		.committed_most = (int32_t)(committed + slack),
	};
}

/* ---- calls ----------------------------------------------------------------------------------- */

/* Pages beside those asked for: tables, areas, their links. */
#define PAGES_BESIDE 64u

void space_call_begin(struct run *run, uint64_t pages)
{
	struct flight *flight = run_flight(run);

	run->changes.spaces = true;
	kmem_asks_inside(run, GFP_HIGHUSER_MOVABLE);
	look_begin();
	flight->space.memory = memory_now();
	look_end();
	flight->space.tight = pages + PAGES_BESIDE > kmem_pages_to_be_had(true) ||
			      PAGES_BESIDE > kmem_pages_to_be_had(false);
	flight->space.began = ++run->space_clock;
	flight->space.number = space_of(flight->task);
	flight->space.look = space_look(flight->task, (uint32_t)flight->args[0].number);
}

static void rival_store_add(struct space_rivals *rivals, uint32_t address, uint32_t size,
			    bool is_known, uint64_t value)
{
	if (rivals->nr_stores == SPACE_RIVAL_STORES || size == 0) {
		rivals->many |= size != 0;
		return;
	}
	rivals->stores[rivals->nr_stores++] =
		(struct space_rival_store){address, size, is_known, value};
}

/* What @rival may have done. */
static void rival_add(struct space_rivals *rivals, const struct flight *rival)
{
	const struct user_access *access = user_access_of(rival->op);
	const struct value *args = rival->args;

	rivals->any = true;
	if (access == NULL) {
		/* copies, too: they may be half done, and mincore() writes */
		rivals->changes = true;
		rivals->moves |= rival->op->run == run_mremap || rival->op->run == run_mincore ||
				 (rival->op->groups & GROUP_TOUCH) != 0;
		return;
	}
	if (rival->op->run == run_push)
		rivals->many = true;
	else if (access->access == SPACE_STORE)
		rival_store_add(rivals, (uint32_t)args[0].number, access->size,
				rival->op->run != run_add32, args[1].number);
}

/* Did @other do something in the same space while @flight was on its way? */
static bool is_rival(const struct flight *flight, const struct flight *other)
{
	return other != flight && other->space.began != 0 &&
	       (other->space.ended == 0 || other->space.ended > flight->space.began) &&
	       other->space.number == flight->space.number;
}

static bool others_in_flight(const struct run *run, const struct flight *flight)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++)
		if (run->in_flight[task] != NULL && task != flight->task)
			return true;
	return false;
}

static struct space_rivals rivals_of(const struct run *run, const struct flight *flight,
				     bool *at_work)
{
	struct space_rivals rivals = {.any = false};

	*at_work = false;
	if (flight->alone && !others_in_flight(run, flight))
		return rivals;
	for (uint32_t step = 0; step < run->program->nr_calls; step++) {
		const struct flight *other = &run->flights[step];

		if (!run->records[step].begun || !is_rival(flight, other))
			continue;
		rival_add(&rivals, other);
		*at_work |= other->space.ended == 0;
	}
	return rivals;
}

struct space_told space_call_told(struct run *run)
{
	struct flight *flight = run_flight(run);
	const struct task_struct *task = task_kernel(flight->task);
	bool at_work;
	struct space_told told = {
		.task = flight->task,
		.memory = flight->space.memory,
		.excused = flight->space.tight || !kmem_had_memory(run, 0, true),
	};

	told.rivals = rivals_of(run, flight, &at_work);
	flight->space.ended = ++run->space_clock;
	if (!flight->alone) {
		told.memory.least = told.memory.allowed_least = 0;
		told.memory.most = told.memory.allowed_most = UINT32_MAX;
	}
	if (!at_work && task->mm != NULL) {
		space_view_take(task->mm, &run->space_view);
		told.view = &run->space_view;
	}
	return told;
}
