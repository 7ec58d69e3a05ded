/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The decision of a page fault, all of it: every kind of address by every error code by everything
 * that it depends on, against a table of its own, which is written the other way round: from what a
 * reader of the manual expects to the order of rules that gives it.
 */
#include "fixture.h"

#include "core/kmap/extable.h"
#include "core/kmap/vmalloc.h"

/* ---- kinds of addresses ---------------------------------------------------------------------- */

enum place {
	NOWHERE, /* above all areas */
	HOLE,    /* below an area that does not grow */
	NEAR,    /* below a stack, within the cushion of the stack pointer */
	FAR,     /* below a stack, and far below the stack pointer */
	LIMITED, /* below a stack that must not grow */
	ABUTTED, /* the guard page of a stack that has a neighbour */
	STARVED, /* in an area, and there is no memory */
	AREA,    /* in an area: 8 of them, by its rights */
	AREA_END = AREA + 8,
	VMALLOC = AREA_END, /* the reference has a page there */
	VMALLOC_HOLE,
	DIRECT, /* the kernel's tables allow all but to execute */
	NR_PLACES,
};

#define STACK     0x20000000u
#define AREAS     0x08000000u
#define NEIGH     0x28000000u
#define STRETCH   0x40000000u
#define TABLELESS 0x30000000u /* nothing else uses its page table */

static vaddr_t vmalloced;

static bool is_area(uint32_t place)
{
	return place >= AREA && place < AREA_END;
}

static vaddr_t address_of(uint32_t place)
{
	if (is_area(place))
		return AREAS + (place - AREA) * 4 * PAGE_SIZE + 0x123;
	switch (place) {
	case NOWHERE:
		return 0xb0000000u;
	case HOLE:
		return AREAS - PAGE_SIZE;
	case NEAR:
		return STACK - PAGE_SIZE + 8;
	case FAR:
		return STACK - 32 * PAGE_SIZE;
	case LIMITED:
		return STRETCH - 4096 * PAGE_SIZE;
	case ABUTTED:
		return NEIGH + 4;
	case STARVED:
		return TABLELESS;
	case VMALLOC:
		return vmalloced;
	case VMALLOC_HOLE:
		return VMALLOC_END - PAGE_SIZE;
	default:
		return PAGE_OFFSET + 0x800000;
	}
}

/* The areas as they are before a fault, and the stack pointer of a fault at @place. */
static void arrange(uint32_t place)
{
	struct vm_area_struct *vma;

	current->sp = place == LIMITED ? STRETCH - 4096 * PAGE_SIZE : STACK + 16;
	if (is_area(place)) {
		vma = map(address_of(place) & PAGE_MASK, 1, place - AREA, 0);
		cr_assert_eq(vma->vm_flags & 7, place - AREA);
	} else if (place == NEAR || place == FAR) {
		cr_assert_eq(sys_munmap(STACK - 64 * PAGE_SIZE, 64 * PAGE_SIZE), 0);
		map(STACK, 2, RW, MAP_GROWSDOWN);
	} else if (place == STARVED) {
		map(address_of(place) & PAGE_MASK, 1, RW, 0);
		fail_from(1, true);
	}
}

static void areas_make(void)
{
	unmap_all();
	map(AREAS, 1, RW, 0);
	map(STACK, 2, RW, MAP_GROWSDOWN);
	map(NEIGH - PAGE_SIZE, 1, PROT_NONE, 0);
	map(NEIGH, 1, RW, MAP_GROWSDOWN);
	map(STRETCH, 1, RW, MAP_GROWSDOWN);
	vmalloced = vaddr(vmalloc(PAGE_SIZE));
}

/* ---- what is expected ------------------------------------------------------------------------ */

struct question {
	uint32_t place, code;
	bool user; /* the code's PF_USER, or ring 3 was interrupted */
	bool atomic, space, listed, taken;
};

/* The kernel's half: by the reference's tables alone. */
static enum fault_outcome expect_high(const struct question *q)
{
	bool plain = !q->user && (q->code & PF_RSVD) == 0;

	if (!plain || q->place == VMALLOC_HOLE)
		return FAULT_NO_CONTEXT;
	if (q->place == VMALLOC && (q->code & PF_PROT) == 0)
		return FAULT_RETRY;
	return (q->code & PF_INSTR) != 0 && PAGING_PAE ? FAULT_NO_CONTEXT : FAULT_RETRY;
}

/* By the area: is the access one that it has? */
static bool allowed(const struct question *q, ulong_t vm_flags)
{
	static const bool of_write[8] = {false, false, true, true, false, false, true, true};
	static const bool of_read[8] = {false, true, true, true, true, true, true, true};

	if ((q->code & PF_WRITE) != 0)
		return of_write[vm_flags];
	return of_read[vm_flags] && (q->code & PF_PROT) == 0;
}

static enum fault_outcome expect_low(const struct question *q)
{
	static const enum fault_outcome places[AREA] = {
		[NOWHERE] = FAULT_BAD_AREA, [HOLE] = FAULT_BAD_AREA,    [NEAR] = FAULT_RETRY,
		[FAR] = FAULT_BAD_AREA,     [LIMITED] = FAULT_BAD_AREA, [ABUTTED] = FAULT_SIGBUS,
		[STARVED] = FAULT_OOM,
	};
	bool stack = q->place == NEAR || (q->place == FAR && !q->user);
	bool in_area = stack || q->place == ABUTTED || q->place == STARVED || is_area(q->place);

	if (in_area && !allowed(q, is_area(q->place) ? q->place - AREA : VM_READ | VM_WRITE))
		return FAULT_BAD_ACCESS;
	if (stack || is_area(q->place))
		return FAULT_RETRY;
	return places[q->place];
}

static enum fault_outcome expect(const struct question *q)
{
	if (q->place >= VMALLOC)
		return expect_high(q);
	if ((q->code & PF_RSVD) != 0)
		return FAULT_BAD_TABLE;
	if (q->atomic || !q->space || (q->taken && !q->user && !q->listed))
		return FAULT_NO_CONTEXT;
	return expect_low(q);
}

/* ---- what is answered ------------------------------------------------------------------------ */

static enum fault_outcome judge(const struct question *q)
{
	struct mm_struct *mm = current->mm;
	struct fault fault = {
		.address = address_of(q->place),
		.error_code = q->code | (q->user ? (uint32_t)PF_USER : 0),
		.irqs_enabled = true,
		.ip = q->listed ? KSYM(__get_user) : 0,
		.tsk = current,
		.mm = q->space ? mm : NULL,
	};
	enum fault_outcome outcome;

	if (q->taken)
		down_write(&mm->mmap_sem);
	if (q->atomic)
		pagefault_disable();
	local_irq_disable();
	outcome = fault_judge(&fault);
	cr_assert(q->place >= VMALLOC || cpu_irqs_enabled());
	local_irq_enable();
	if (q->atomic)
		pagefault_enable();
	if (q->taken)
		up_write(&mm->mmap_sem);
	fail_none();
	return outcome;
}

static void ask(const struct question *q)
{
	ulong_t faults = current->min_flt;
	enum fault_outcome got;

	arrange(q->place);
	got = judge(q);
	cr_assert_eq(
		got, expect(q),
		"place %u, code %x, user %d, atomic %d, space %d, listed %d, taken %d: %d, not %d",
		q->place, q->code, q->user, q->atomic, q->space, q->listed, q->taken, (int)got,
		(int)expect(q));
	cr_assert_eq(current->min_flt - faults, got == FAULT_RETRY && q->place < VMALLOC ? 1 : 0);
}

/* Bit by bit; who takes the semaphore first must not have to wait. */
static void ask_all(uint32_t place, uint32_t code, uint32_t bits)
{
	struct question q = {
		.place = place,
		.code = code,
		.user = (bits & 1) != 0 || (code & PF_USER) != 0,
		.atomic = (bits & 2) != 0,
		.space = (bits & 4) == 0,
		.listed = (bits & 8) != 0,
		.taken = (bits & 16) != 0,
	};
	bool waits = q.taken && (q.user || q.listed) && !q.atomic && q.space && place < VMALLOC &&
		     (code & PF_RSVD) == 0;

	if (!waits)
		ask(&q);
}

KernelTest(fault_judge, decides_as_the_table_of_all_faults_says)
{
	areas_make();
	for (uint32_t place = 0; place < NR_PLACES; place++) {
		for (uint32_t code = 0; code < 32; code++) {
			for (uint32_t bits = 0; bits < 32; bits++)
				ask_all(place, code, bits);
		}
	}
	cr_assert_str_empty(kernel_log);
}

/* ---- the edge of the cushion ----------------------------------------------------------------- */

KernelTest(fault_judge, lets_a_user_go_65664_bytes_below_its_stack_pointer)
{
	static const struct {
		vaddr_t below;
		bool grows;
	} rows[] = {{0, true},
		    {4, true},
		    {65535, true},
		    {65536 + 32 * 4 - 1, true},
		    {65536 + 32 * 4, true},
		    {65536 + 32 * 4 + 1, false},
		    {1u << 20, false}};

	unmap_all();
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		unmap_all();
		map(STACK, 2, RW, MAP_GROWSDOWN);
		current->sp = STACK - 4 * PAGE_SIZE;
		if (rows[i].grows)
			user_store(current->sp - rows[i].below, 1);
		else
			assert_signal(ACCESS_WRITE, current->sp - rows[i].below, SIGSEGV,
				      SEGV_MAPERR);
	}
}

KernelTest(fault_judge, lets_the_kernel_grow_a_stack_as_far_as_it_likes)
{
	unmap_all();
	map(STACK, 2, RW, MAP_GROWSDOWN);
	current->sp = STACK;
	cr_assert_eq(put_user(5, STACK - (1u << 20), 4), 0);
	cr_assert_eq(find_vma(current->mm, STACK)->vm_start, STACK - (1u << 20) - PAGE_SIZE,
		     "a page below it is the guard");
}
