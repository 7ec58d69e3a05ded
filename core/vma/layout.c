/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where things begin in a new space:
 *
 *   0x08048000   text, data | start_brk ... brk
 *   TASK_SIZE/3  bottom-up mappings ...
 *                ... top-down mappings | mmap_base, a gap below | the stack | TASK_SIZE
 *
 * As: arch/x86/mm/mmap.c of 2.6.34 on IA-32, and what fs/binfmt_elf.c does with it.
 */
#include "core/base/random.h"
#include "core/vma/vma_internal.h"

#define STACK_RND_PAGES 0x7ffu
#define MMAP_RND_PAGES  (1 << 8)
#define BRK_RND_BYTES   0x02000000u
#define STACK_JITTER    8192u

static bool randomizes(void)
{
	return (current->flags & PF_RANDOMIZE) != 0;
}

static bool stack_randomizes(void)
{
	return randomizes() && (current->personality & ADDR_NO_RANDOMIZE) == 0;
}

static bool mmap_is_legacy(void)
{
	if ((current->personality & ADDR_COMPAT_LAYOUT) != 0)
		return true;
	if (rlimit(RLIMIT_STACK) == RLIM_INFINITY)
		return true;
	return vma_vars->legacy_va_layout != 0;
}

/* In bytes, and signed: half of what 2.6.34 draws is above the base, not below it. */
static ulong_t mmap_rnd(void)
{
	slong_t pages = randomizes() ? (slong_t)get_random_int() % MMAP_RND_PAGES : 0;

	return (ulong_t)pages << PAGE_SHIFT;
}

static vaddr_t mmap_base_top_down(void)
{
	ulong_t least = (128u << 20) + (stack_randomizes() ? STACK_RND_PAGES << PAGE_SHIFT : 0);
	ulong_t gap = clamp(rlimit(RLIMIT_STACK), least, TASK_SIZE / 6 * 5);

	return PAGE_ALIGN(TASK_SIZE - gap - mmap_rnd());
}

void arch_pick_mmap_layout(struct mm_struct *mm)
{
	if (mmap_is_legacy()) {
		goal(VMA_LAYOUT_BOTTOM_UP);
		mm->layout = MM_LAYOUT_BOTTOM_UP;
		mm->mmap_base = TASK_UNMAPPED_BASE;
	} else {
		mm->layout = MM_LAYOUT_TOP_DOWN;
		mm->mmap_base = mmap_base_top_down();
	}
}

/* As: randomize_stack_top() and arch_align_stack(). */
vaddr_t stack_top_pick(void)
{
	vaddr_t top = TASK_SIZE;

	if (stack_randomizes())
		top -= (get_random_int() & STACK_RND_PAGES) << PAGE_SHIFT;
	if ((current->personality & ADDR_NO_RANDOMIZE) == 0 && vma_vars->randomize_va_space != 0)
		top -= get_random_int() % STACK_JITTER;
	return PAGE_ALIGN(top & ~0xfu);
}

/* As: arch_randomize_brk(), randomize_range(). */
vaddr_t brk_pick(vaddr_t brk)
{
	if (!randomizes() || vma_vars->randomize_va_space <= 1)
		return brk;
	return PAGE_ALIGN(get_random_int() % BRK_RND_BYTES + brk);
}
