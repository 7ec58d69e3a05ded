/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "judge.h"
#include "text.h"
#include <string.h>

#define LEGACY                                                                                     \
	"control\nentry pde 0.511 0x306007\nentry pte 0.1023 0x801007\n"                           \
	"entry pde 0.512 0x307007\n"
#define SLOT_1023 (1u << (SLOT_PTE + 3))
#define SLOT_1022 (1u << (SLOT_PTE + 2))

static struct paging_case c;
static struct case_result qemu, sim;
static struct judged judged;

/* A case of one step, on which both sides agree. */
static void agree_on(const char *text)
{
	char why[128];

	cr_assert(text_parse_case(text, &c, why, sizeof(why)), "%s", why);
	memset(&qemu, 0, sizeof(qemu));
	for (uint32_t i = 0; i <= c.nr_steps; i++)
		qemu.steps[i].vector = NO_VECTOR;
	sim = qemu;
	memset(&judged, 0, sizeof(judged));
}

static void fault(struct case_result *result, uint16_t error, uint32_t at)
{
	result->steps[1].vector = 14;
	result->steps[1].error = error;
	result->steps[1].cr2 = at;
}

static bool explained(enum tlb_policy policy)
{
	return judge_case(&c, policy, &qemu, &sim, &judged).same;
}

Test(paging_judge, each_part_of_a_result_counts)
{
	for (uint32_t part = 0; part < 9; part++) {
		agree_on(LEGACY "load 4 user 0x7ffff040\n");
		cr_expect(explained(TLB_REAL));
		switch (part) {
		case 0:
			fault(&sim, 4, 0x7ffff040);
			break;
		case 1:
			sim.steps[1].value_low = 1;
			break;
		case 2:
			sim.steps[1].value_high = 1;
			break;
		case 3:
			sim.steps[1].accessed = SLOT_1022;
			break;
		case 4:
			qemu.steps[1].accessed = SLOT_1022;
			break;
		case 5:
			qemu.steps[1].dirty = SLOT_1023;
			break;
		case 6:
			sim.digest = 1;
			break;
		case 7:
			sim.frames = 1;
			break;
		default:
			sim.changed = 1;
			break;
		}
		cr_expect_not(explained(TLB_REAL), "part %u", part);
		cr_expect_eq(judged.unexplained, 1);
	}
}

Test(paging_judge, a_reserved_bit_without_p_is_let_off_and_nothing_else_of_its_fault)
{
	agree_on(LEGACY "load 4 user 0x7ffff040\n");
	fault(&qemu, 0xc, 0x7ffff040);
	fault(&sim, 0xd, 0x7ffff040);
	cr_expect(explained(TLB_REAL));
	cr_expect_eq(judged.excused[DIFFERENCE_RESERVED_ABSENT], 1);
	fault(&sim, 0xf, 0x7ffff040);
	cr_expect_not(explained(TLB_REAL));
	fault(&sim, 0xd, 0x7ffff044);
	cr_expect_not(explained(TLB_REAL));
}

Test(paging_judge, d_of_the_first_page_is_let_off_where_the_second_one_faults)
{
	agree_on(LEGACY "store 4 user 0x7ffffffe 0x40404040\n");
	fault(&qemu, 6, 0x80000000);
	fault(&sim, 6, 0x80000000);
	qemu.steps[1].dirty = SLOT_1023;
	cr_expect(explained(TLB_REAL));
	qemu.steps[1].dirty = SLOT_1022;
	cr_expect_not(explained(TLB_REAL), "not of another page");
	qemu.steps[1].dirty = 0;
	sim.steps[1].dirty = SLOT_1023;
	cr_expect_not(explained(TLB_REAL), "not in sim/");
	qemu.steps[1].dirty = SLOT_1023;
	sim.steps[1].dirty = 0;
	fault(&qemu, 6, 0x7ffffffe);
	fault(&sim, 6, 0x7ffffffe);
	cr_expect_not(explained(TLB_REAL), "not where the first one faults");
}

Test(paging_judge, what_is_loaded_ahead_is_the_adversarys_alone)
{
	agree_on(LEGACY "load 4 user 0x7ffff040\n");
	sim.steps[1].accessed = SLOT_1022;
	cr_expect(explained(TLB_ADVERSARY));
	cr_expect_eq(judged.excused[DIFFERENCE_LOADED_AHEAD], 1);
	cr_expect_not(explained(TLB_REAL));
}

Test(paging_judge, a_refused_pdpte_must_be_one_that_is_to_be_refused)
{
	agree_on("control PAE\nentry pdpte 1.1 0x302003\ncr3 1\n");
	sim.steps[1].vector = 13;
	cr_expect(explained(TLB_REAL));
	agree_on("control PAE\nentry pdpte 1.1 0x302001\nentry pdpte 0.1 0x302003\ncr3 1\n");
	sim.steps[1].vector = 13;
	cr_expect_not(explained(TLB_REAL));
}

Test(paging_judge, a_reserved_bit_that_only_sim_sees_must_be_there)
{
	agree_on("control\nentry pde 0.511 0x306007\nentry pte 0.1023 0x801087\n"
		 "load 4 user 0x7ffff040\n");
	fault(&sim, 0xd, 0x7ffff040);
	cr_expect(explained(TLB_REAL));
	cr_expect_eq(judged.excused[DIFFERENCE_PAT], 1);
	agree_on(LEGACY "load 4 user 0x7ffff040\n");
	fault(&sim, 0xd, 0x7ffff040);
	cr_expect_not(explained(TLB_REAL));
}

Test(paging_judge, only_pages_in_doubt_may_differ_and_only_up_to_there)
{
	agree_on(LEGACY "set pte 0.1023 0x9ff007\nload 4 user 0x7ffff040\n");
	sim.steps[2].value_low = 1;
	cr_expect(explained(TLB_REAL));
	cr_expect_eq(judged.in_doubt, 1);
	agree_on(LEGACY "set pte 0.1023 0x9ff007\nload 4 user 0x80000040\n");
	sim.steps[2].value_low = 1;
	cr_expect_not(explained(TLB_REAL));
	agree_on(LEGACY "set pte 0.1023 0x9ff007\nstore 4 user 0x7ffff040 0x40404040\n");
	sim.digest = 1;
	cr_expect(explained(TLB_REAL), "memory after a store to such a page");
}
