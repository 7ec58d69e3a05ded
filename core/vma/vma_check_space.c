/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One space: its list and its tree, its areas, and what it counts of them.
 */
#include "core/vma/vma_check_internal.h"

/* What a walk over the list counts. */
struct recount {
	int areas;
	ulong_t total, locked, stack, shared, exec, reserved;
	int64_t promised;
	bool cache_seen;
};

/* ---- the tree -------------------------------------------------------------------------------- */

#define BROKEN -1

static bool node_ok(const struct rb_node *node, const struct rb_node *parent)
{
	return check_pointer_ok(vma_of(node), sizeof(struct vm_area_struct)) &&
	       node->rb_parent == parent &&
	       (node->rb_color == RB_BLACK ||
		(node->rb_color == RB_RED && (parent == NULL || parent->rb_color == RB_BLACK)));
}

/* Black nodes on every way down from @node, BROKEN if ways differ. @depth: the way so far. */
static int black_height(const struct rb_node *node, const struct rb_node *parent, uint32_t depth)
{
	int left, right;

	if (node == NULL)
		return 0;
	if (depth > 64 || !node_ok(node, parent))
		return BROKEN;
	left = black_height(node->rb_left, node, depth + 1);
	right = black_height(node->rb_right, node, depth + 1);
	if (left == BROKEN || left != right)
		return BROKEN;
	return left + (node->rb_color == RB_BLACK);
}

static bool tree_ok(const struct mm_struct *mm)
{
	const struct rb_node *root = mm->mm_rb.rb_node;

	return VMA_THAT(VMA_FOUND_TREE,
			black_height(root, NULL, 0) != BROKEN &&
				(root == NULL || root->rb_color == RB_BLACK),
			"the tree of %d areas is broken", mm->map_count);
}

/* ---- one area -------------------------------------------------------------------------------- */

static void area_ok(const struct mm_struct *mm, const struct vm_area_struct *vma)
{
	vaddr_t start = vma->vm_start, end = vma->vm_end;

	VMA_THAT(VMA_FOUND_AREA, start < end && end <= TASK_SIZE && (start | end) % PAGE_SIZE == 0,
		 "an area at %08x-%08x", start, end);
	VMA_THAT(VMA_FOUND_AREA, vma->vm_mm == mm, "%08x-%08x is of another space", start, end);
	VMA_THAT(VMA_FOUND_AREA, vma->vm_next == NULL || end <= vma->vm_next->vm_start,
		 "%08x-%08x reaches into the next area", start, end);
	VMA_THAT(VMA_FOUND_AREA,
		 pgprot_val(vma->vm_page_prot) == pgprot_val(vm_get_page_prot(vma->vm_flags)),
		 "%08x-%08x: flags 0x%x, protection 0x%llx", start, end, vma->vm_flags,
		 (unsigned long long)pgprot_val(vma->vm_page_prot));
	VMA_THAT(VMA_FOUND_AREA,
		 (vma->vm_flags & (VM_ACCOUNT | VM_NORESERVE)) != (VM_ACCOUNT | VM_NORESERVE),
		 "%08x-%08x is promised, and is not to be", start, end);
}

static void area_recount(struct recount *sum, const struct mm_struct *mm,
			 const struct vm_area_struct *vma)
{
	ulong_t pages = vma_pages(vma), flags = vma->vm_flags;
	bool file = vma->vm_file != NULL;

	sum->areas++;
	sum->total += pages;
	sum->locked += (flags & VM_LOCKED) != 0 ? pages : 0;
	sum->shared += file ? pages : 0;
	sum->exec += file && (flags & (VM_EXEC | VM_WRITE)) == VM_EXEC ? pages : 0;
	sum->stack += !file && (flags & VM_GROWSDOWN) != 0 ? pages : 0;
	sum->reserved += (flags & (VM_RESERVED | VM_IO)) != 0 ? pages : 0;
	sum->promised += (flags & VM_ACCOUNT) != 0 ? pages : 0;
	sum->cache_seen |= mm->mmap_cache == vma;
}

/* ---- neighbours ------------------------------------------------------------------------------ */

/*
 * What leaves neighbours apart that could be one: a failure between a split and what it was for, a
 * merge that found no memory, a stack that grew or an area that mremap() made longer until it met
 * the next one, and a child whose areas are not locked any more.
 */
static const uint32_t goals_that_part[] = {
	GOAL_VMA_NO_MEMORY,
	GOAL_VMA_SPLIT_TOO_MANY,
	GOAL_VMA_SPLIT_NO_CHAIN,
	GOAL_VMA_ADJUST_NO_MEMORY,
	GOAL_VMA_STACK_GREW,
	GOAL_VMA_FORK_UNLOCKED,
	GOAL_RANGE_ANON_VMA_CLONE_NO_MEMORY,
	GOAL_RANGE_MREMAP_IN_PLACE,
};

static bool neighbours_may_be_apart(void)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(goals_that_part); i++) {
		if (goal_marks[goals_that_part[i]] != 0)
			return true;
	}
	return false;
}

static bool could_be_one(const struct vm_area_struct *a, const struct vm_area_struct *b)
{
	return a->vm_end == b->vm_start && a->vm_flags == b->vm_flags &&
	       (a->vm_flags & VM_SPECIAL) == 0 && a->vm_file == b->vm_file && a->vm_ops == NULL &&
	       b->vm_ops == NULL &&
	       (a->anon_vma == NULL || b->anon_vma == NULL || a->anon_vma == b->anon_vma) &&
	       a->vm_pgoff + vma_pages(a) == b->vm_pgoff;
}

static void neighbours_ok(const struct vm_area_struct *vma)
{
	if (vma->vm_next == NULL || neighbours_may_be_apart())
		return;
	VMA_THAT(VMA_FOUND_APART, !could_be_one(vma, vma->vm_next), "%08x-%08x and %08x-%08x",
		 vma->vm_start, vma->vm_end, vma->vm_next->vm_start, vma->vm_next->vm_end);
}

/* ---- the walk -------------------------------------------------------------------------------- */

/* Ensures: false: the list cannot be followed. */
static bool list_walk(const struct mm_struct *mm, struct recount *sum)
{
	const struct rb_node *node = rb_first(&mm->mm_rb);

	for (const struct vm_area_struct *vma = mm->mmap; vma != NULL; vma = vma->vm_next) {
		if (!VMA_THAT(VMA_FOUND_LIST, node != NULL && vma_of(node) == vma,
			      "area %d of the list is not that of the tree", sum->areas))
			return false;
		node = rb_next(node);
		area_ok(mm, vma);
		neighbours_ok(vma);
		area_recount(sum, mm, vma);
	}
	return VMA_THAT(VMA_FOUND_LIST, node == NULL, "the tree has more than the %d of the list",
			sum->areas);
}

static void counts_ok(const struct mm_struct *mm, const struct recount *sum)
{
	const struct {
		const char *name;
		ulong_t says, is;
	} rows[] = {
		{"map_count", (ulong_t)mm->map_count, (ulong_t)sum->areas},
		{"total_vm", mm->total_vm, sum->total},
		{"locked_vm", mm->locked_vm, sum->locked},
		{"stack_vm", mm->stack_vm, sum->stack},
		{"shared_vm", mm->shared_vm, sum->shared},
		{"exec_vm", mm->exec_vm, sum->exec},
		{"reserved_vm", mm->reserved_vm, sum->reserved},
	};

	for (uint32_t i = 0; i < ARRAY_SIZE(rows); i++)
		VMA_THAT(VMA_FOUND_COUNTS, rows[i].says == rows[i].is, "%s %u, areas say %u",
			 rows[i].name, rows[i].says, rows[i].is);
}

static void search_ok(const struct mm_struct *mm)
{
	bool top_down = mm->layout == MM_LAYOUT_TOP_DOWN;
	vaddr_t from = mm->free_area_cache;

	VMA_THAT(VMA_FOUND_SEARCH, from % PAGE_SIZE == 0 && mm->mmap_base % PAGE_SIZE == 0,
		 "free_area_cache %08x, mmap_base %08x", from, mm->mmap_base);
	VMA_THAT(VMA_FOUND_SEARCH,
		 top_down ? from <= mm->mmap_base : from >= mm->mmap_base && from <= TASK_SIZE,
		 "free_area_cache %08x, mmap_base %08x, %s", from, mm->mmap_base,
		 top_down ? "top down" : "bottom up");
}

static void brk_ok(const struct mm_struct *mm)
{
	VMA_THAT(VMA_FOUND_BRK, mm->start_brk <= mm->brk && mm->brk <= TASK_SIZE,
		 "brk %08x, start_brk %08x", mm->brk, mm->start_brk);
}

int64_t vma_walk_space(const struct mm_struct *mm)
{
	struct recount sum = {0};

	if (mm->mmap_sem.activity != 0)
		return 0;
	if (!tree_ok(mm) || !list_walk(mm, &sum))
		return sum.promised;
	counts_ok(mm, &sum);
	VMA_THAT(VMA_FOUND_CACHE, mm->mmap_cache == NULL || sum.cache_seen,
		 "mmap_cache %08x is none of the %d areas", vaddr(mm->mmap_cache), sum.areas);
	search_ok(mm);
	brk_ok(mm);
	return sum.promised;
}
