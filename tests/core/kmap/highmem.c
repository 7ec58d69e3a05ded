/* SPDX-License-Identifier: GPL-2.0-only */
/* kmap(): counts, the wrap with its flush, sleeping for a slot. kmap_atomic(): slots, contexts. */
#include "fixture.h"

#include <stdio.h>

#include "core/base/kthread.h"
#include "lines/lines.h"

static struct page *highmem_page(void)
{
	struct page *page = alloc_page(GFP_HIGHUSER);

	cr_assert(PageHighMem(page));
	return page;
}

static int count_of(const void *p)
{
	return kmap_vars->pkmap_count[PKMAP_NR(vaddr(p))];
}

KernelTest(kmap, counts_its_users)
{
	struct page *page = highmem_page();
	void *p = kmap(page);

	cr_assert_eq(vaddr(p), PKMAP_ADDR(1));
	cr_assert_eq(count_of(p), 2);
	cr_assert_eq(kmap(page), p);
	cr_assert_eq(count_of(p), 3);
	page_fill(vaddr(p), 4);
	kunmap(page);
	kunmap(page);
	cr_assert_eq(count_of(p), 1, "idle");
	cr_assert_eq(page_mapped_address(page), p);
	cr_assert(page_has(vaddr(p), 4));
	cr_assert_eq(kmap(page), p, "again, without a flush");
	cr_assert_eq(count_of(p), 2);
	kunmap(page);
	kmap_flush_unused();
	cr_assert_eq(count_of(p), 0);
	cr_assert_null(page_mapped_address(page));
	cr_assert(pte_none(ptep_get(pgtable_vars->pkmap_page_table + 1)));
}

KernelTest(kmap, of_lowmem_is_the_direct_map)
{
	struct page *page = alloc_page(GFP_KERNEL);

	cr_assert_eq(kmap(page), lowmem_page_address(page));
	cr_assert_eq(page_mapped_address(page), lowmem_page_address(page));
	kunmap(page);
}

KernelTest(kmap, wraps_with_a_flush_and_shows_the_new_page_on_every_cpu)
{
	struct page *first = highmem_page(), *second = highmem_page(), *other = highmem_page();
	void *p = kmap(first);

	page_fill(vaddr(p), 1);
	cr_assert_eq(sched_move_current(1), 0);
	cr_assert(page_has(vaddr(p), 1), "CPU 1 knows the slot");
	cr_assert_eq(sched_move_current(0), 0);
	kunmap(first);
	for (uint32_t i = 2; i < LAST_PKMAP; i++) {
		cr_assert_eq(vaddr(kmap(other)), PKMAP_ADDR(2));
		kmap_vars->last_pkmap_nr = LAST_PKMAP - 1;
		break;
	}
	cr_assert_eq(vaddr(kmap(second)), PKMAP_ADDR(0));
	page_fill(PKMAP_ADDR(0), 2);
	kunmap(second);
	kmap_vars->last_pkmap_nr = LAST_PKMAP - 1;
	cr_assert_eq(vaddr(kmap(first)), PKMAP_ADDR(0));
	cr_assert(page_has(PKMAP_ADDR(0), 1));
	cr_assert_eq(sched_move_current(1), 0);
	cr_assert(page_has(PKMAP_ADDR(0), 1));
	cr_assert_eq(sched_move_current(0), 0);
}

KernelTest(kmap, gives_every_slot_once)
{
	uint32_t nr = 0;

	/* fewer highmem pages than slots do: the first are mapped over and over */
	for (; nr < LAST_PKMAP; nr++) {
		const void *p = kmap(highmem_page());

		cr_assert_eq(count_of(p), 2);
		cr_assert_eq(vaddr(p), PKMAP_ADDR((nr + 1) % LAST_PKMAP));
	}
	cr_assert(list_empty(&kmap_vars->page_address_pool));
}

/* ---- sleeping -------------------------------------------------------------------------------- */

static struct page *mapped[LAST_PKMAP], *wanted;
static uint32_t t1, t2;

static void take_all(void)
{
	for (uint32_t i = 0; i < LAST_PKMAP; i++) {
		mapped[i] = highmem_page();
		kmap(mapped[i]);
	}
	wanted = highmem_page();
	t1 = task_new(1, "t1")->number;
	t2 = task_new(2, "t2")->number;
}

static void want(void)
{
	note("wants");
	page_fill(vaddr(kmap(wanted)), 3);
	note(current->comm);
}

static void give_one(void)
{
	kunmap(mapped[5]);
	note("gave");
}

static void give_two(void)
{
	kunmap(mapped[7]);
	kunmap(mapped[8]);
	note("gave");
}

static void taken(void)
{
	line_default();
	boot();
	on_kernel(take_all);
	lines_clear();
}

Test(kmap, sleeps_until_somebody_gives_a_slot_up)
{
	taken();
	line_add(t1, want);
	line_add(TASK_FIRST, note_name);
	line_add(TASK_FIRST, give_one);
	lines_sound();
	cr_assert_str_eq(noted(), "wants t0 gave t1");
	cr_assert_eq(vaddr(page_mapped_address(wanted)), PKMAP_ADDR(6));
	cr_assert_null(page_mapped_address(mapped[5]));
}

Test(kmap, finds_that_another_sleeper_has_mapped_the_page)
{
	taken();
	line_add(t1, want);
	line_add(t2, want);
	line_add(TASK_FIRST, give_two);
	lines_sound();
	cr_assert_eq(count_of(page_mapped_address(wanted)), 3, "two users of one slot");
	cr_assert_str_eq(noted(), "wants wants gave t2 t1", "all are woken, the last comer first");
}

Test(kmap, is_left_asleep_when_nobody_gives_one_up)
{
	taken();
	line_add(t1, want);
	lines_sound();
	cr_assert_eq(task_phase(t1), TASK_ASLEEP);
}

/* Whatever point of the sleeper the wake-up comes at, it is not missed. */
Test(kmap, a_slot_given_up_is_never_missed)
{
	for (uint32_t n = 1; n <= 12; n++) {
		taken();
		line_switching(t1, want, n, TASK_FIRST);
		line_add(TASK_FIRST, give_one);
		lines_sound();
		cr_assert_eq(task_phase(t1), TASK_AT_REST, "point %u", n);
	}
}

/* ---- misuse ---------------------------------------------------------------------------------- */

static void unmap_unmapped(void)
{
	kunmap(highmem_page());
}

static void unmap_twice(void)
{
	struct page *page = highmem_page();

	kmap(page);
	kunmap(page);
	kunmap(page);
}

static void unmap_there(void *unused_info)
{
	kunmap(pfn_to_page(300));
}

static void unmap_in_interrupt(void)
{
	smp_call_function(unmap_there, NULL, true);
}

static void slot_twice(void)
{
	struct page *page = highmem_page();

	kmap_atomic(page, KM_USER0);
	kmap_atomic(page, KM_USER0);
}

static void slot_beyond(void)
{
	kmap_atomic(highmem_page(), KM_TYPE_NR);
}

static void wrong_slot(void)
{
	kunmap_atomic(kmap_atomic(highmem_page(), KM_USER0), KM_USER1);
}

static void not_a_slot(void)
{
	preempt_disable();
	kunmap_atomic(window_ptr(0x1000), KM_USER0);
}

static const struct {
	void (*body)(void);
	const char *text;
} misuses[] = {
	{unmap_unmapped, "kunmap_high: address == 0"},
	{unmap_twice, "kunmap_high: BUG"},
	{unmap_in_interrupt, "kunmap: BUG"},
	{slot_twice, "slot_fill: !pte_none(ptep_get(slot_pte(index)))"},
	{slot_beyond, "slot_index: type >= KM_TYPE_NR"},
	{wrong_slot, "kunmap_atomic: address >= node_vars->high_memory"},
	{not_a_slot, "kunmap_atomic: address < PAGE_OFFSET"},
};

Test(kunmap, of_what_is_not_mapped_is_a_bug)
{
	for (size_t i = 0; i < ARRAY_SIZE(misuses); i++)
		must_end(misuses[i].body, END_BUG, misuses[i].text);
}

/* ---- kmap_atomic ----------------------------------------------------------------------------- */

KernelTest(kmap_atomic, has_a_slot_for_each_user)
{
	struct page *page = highmem_page(), *other = highmem_page(), *low = alloc_page(GFP_KERNEL);
	void *p = kmap_atomic(page, KM_USER0), *q = kmap_atomic(other, KM_USER1);

	cr_assert_eq(vaddr(p), __fix_to_virt(FIX_KMAP_BEGIN + KM_USER0));
	cr_assert_eq(preempt_count(), 2);
	page_fill(vaddr(p), 1);
	page_fill(vaddr(q), 2);
	cr_assert(page_has(vaddr(p), 1));
	cr_assert_eq(kmap_atomic_to_page(p), page);
	cr_assert_eq(kmap_atomic(low, KM_USER0), lowmem_page_address(low));
	cr_assert_eq(kmap_atomic_to_page(lowmem_page_address(low)), low);
	kunmap_atomic(lowmem_page_address(low), KM_USER0);
	kunmap_atomic(q, KM_USER1);
	kunmap_atomic(p, KM_USER0);
	cr_assert_eq(preempt_count(), 0);
	p = kmap_atomic_pfn(page_to_pfn(other), KM_USER0);
	cr_assert(page_has(vaddr(p), 2), "and no stale translation");
	kunmap_atomic(p, KM_USER0);
	cr_assert_str_empty(kernel_log);
}

KernelTest(kmap_atomic, each_cpu_has_slots_of_its_own)
{
	const void *p;

	cr_assert_eq(sched_move_current(3), 0);
	p = kmap_atomic(highmem_page(), KM_PTE0);
	cr_assert_eq(vaddr(p), __fix_to_virt(FIX_KMAP_BEGIN + KM_PTE0 + 3 * KM_TYPE_NR));
	kunmap_atomic(p, KM_PTE0);
	cr_assert_eq(sched_move_current(0), 0);
}

static void use_slot(enum km_type type)
{
	kunmap_atomic(kmap_atomic(wanted, type), type);
}

static void use_irq_slot(void *unused_info)
{
	use_slot(KM_IRQ0);
}

static void use_user_slot(void *unused_info)
{
	use_slot(KM_USER0);
}

KernelTest(kmap_atomic, warns_of_slots_for_other_contexts_ten_times)
{
	wanted = highmem_page();
	smp_call_function_single(1, use_irq_slot, NULL, true);
	local_irq_disable();
	use_slot(KM_IRQ1);
	use_slot(KM_NMI);
	use_slot(KM_SOFTIRQ0);
	local_irq_enable();
	local_bh_disable();
	use_slot(KM_SOFTIRQ1);
	local_bh_enable();
	cr_assert_str_empty(kernel_log);
	smp_call_function_single(1, use_user_slot, NULL, true);
	cr_assert_str_eq(kernel_log, "WARN debug_kmap_atomic: (context & KM_IN_IRQ) == 0\n");
	log_forget();
	use_slot(KM_IRQ0);
	cr_assert_str_eq(kernel_log, "WARN debug_kmap_atomic: !irqs_disabled()\n");
	log_forget();
	use_slot(KM_SOFTIRQ0);
	cr_assert_str_eq(kernel_log,
			 "WARN debug_kmap_atomic: !in_interrupt() && !irqs_disabled()\n");
	local_bh_disable();
	log_forget();
	use_slot(KM_USER0);
	cr_assert_str_eq(kernel_log, "WARN debug_kmap_atomic: (context & KM_IN_SOFTIRQ) == 0\n");
	local_bh_enable();
	for (uint32_t i = 0; i < 20; i++)
		use_slot(KM_IRQ0);
	cr_assert_lt(kmap_vars->kmap_warn_count, 0);
	log_forget();
	use_slot(KM_IRQ0);
	cr_assert_str_empty(kernel_log);
}

KernelTest(show_kmaps, names_the_slots_with_a_page)
{
	static char text[200];
	struct seq seq = {text, sizeof(text), 0};
	struct page *page = highmem_page();
	char expected[100];

	kmap(page);
	show_kmaps(&seq);
	snprintf(expected, sizeof(expected), "   1 users=1 pfn=0x%x\n", page_to_pfn(page));
	cr_assert_str_eq(text, expected);
}
