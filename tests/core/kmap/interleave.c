/* SPDX-License-Identifier: GPL-2.0-only */
/* Two CPUs at once: whatever point of the one call the other comes at, the mappings stay sound. */
#include "fixture.h"

#include "core/base/kthread.h"
#include "core/kmap/ioremap.h"
#include "core/kmap/kmap_check.h"
#include "core/kmap/pgalloc.h"
#include "core/kmap/set_memory.h"
#include "lines/lines.h"
#include "sim/mark.h"

static struct page *high, *other;
static vaddr_t lowmem;
static uint32_t t1;

static void prepare(void)
{
	high = alloc_page(GFP_HIGHUSER);
	other = alloc_page(GFP_HIGHUSER);
	lowmem = __get_free_pages(GFP_KERNEL, 1);
	t1 = task_new(1, "t1")->number;
}

static void vmalloc_and_touch(void)
{
	void *p = vmalloc(3 * PAGE_SIZE);

	page_fill(vaddr(p) + PAGE_SIZE, 5);
	cr_assert(page_has(vaddr(p) + PAGE_SIZE, 5));
	vfree(p);
}

static void map_ram(void)
{
	struct page *pages[2] = {high, other};
	void *p = vm_map_ram(pages, 2, -1, PAGE_KERNEL);

	cpu_write32(vaddr(p) + PAGE_SIZE, 7);
	vm_unmap_ram(p, 2);
}

static void purge(void)
{
	vm_unmap_aliases();
}

static void kmap_and_touch(void)
{
	void *p = kmap(high);

	cpu_write32(vaddr(p), 9);
	kunmap(high);
}

static void kmap_flush(void)
{
	kmap_flush_unused();
}

static void kmap_atomic_and_touch(void)
{
	void *p = kmap_atomic(other, KM_USER1);

	cpu_write32(vaddr(p) + 64, 11);
	kunmap_atomic(p, KM_USER1);
}

static void attributes(void)
{
	cr_assert_eq(set_memory_ro(lowmem, 1), 0);
	cr_assert_eq(set_memory_rw(lowmem, 1), 0);
}

static void space(void)
{
	struct mm_struct *mm = kzalloc(sizeof(*mm), GFP_KERNEL);
	void *p = vmalloc(PAGE_SIZE);

	mm_init(mm, NULL);
	cr_assert_not_null(pgd_alloc(mm));
	use_mm(mm);
	page_fill(vaddr(p), 3);
	unuse_mm(mm);
	mm_forget(mm);
	pgd_free(mm, mm->pgd);
	kfree(mm);
	vfree(p);
}

static void device(void)
{
	const volatile void *p = ioremap(UINT64_C(0x80000000), PAGE_SIZE);

	cr_assert_eq(cpu_read8(vaddr(p)), 0xff);
	iounmap(p);
}

static void (*const calls[])(void) = {
	vmalloc_and_touch,     map_ram,    purge, kmap_and_touch, kmap_flush,
	kmap_atomic_and_touch, attributes, space, device,
};

static void sound(uint32_t first, uint32_t second, uint32_t n)
{
	struct check_count counts[16] = {{0, 0}};
	struct check_run run = {0};

	cr_assert_leq(kmap_checks_nr, ARRAY_SIZE(counts));
	cr_assert(check_pass(kmap_checks, kmap_checks_nr, counts, true, &run),
		  "call %u, at point %u call %u: %s", first, n, second, run.text);
	cr_assert_str_empty(kernel_log, "call %u, at point %u call %u", first, n, second);
}

/* The machine as it was prepared. */
static void begin_anew(void)
{
	static bool kept;

	if (kept) {
		machine_reset();
	} else {
		boot();
		on_kernel(prepare);
		kept = marks_tracked();
		if (kept)
			machine_image_save(0);
	}
	log_forget();
	lines_clear();
}

/* All points of the first, or as many as @limit, with the second between them. */
static void pair(uint32_t first, uint32_t second, uint32_t limit)
{
	uint32_t points = limit;

	for (uint32_t n = 1; n <= points; n++) {
		begin_anew();
		line_switching(TASK_FIRST, calls[first], n, t1);
		line_add(t1, calls[second]);
		lines_sound();
		if (points_passed(TASK_FIRST) < points && n == 1)
			points = points_passed(TASK_FIRST) + 4;
		sound(first, second, n);
	}
}

Test(kmap, stays_sound_whatever_another_cpu_does_at_any_point)
{
	for (uint32_t first = 0; first < ARRAY_SIZE(calls); first++) {
		for (uint32_t second = 0; second < ARRAY_SIZE(calls); second++)
			pair(first, second, 120);
	}
}
