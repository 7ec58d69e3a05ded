/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/list.h"
#include "core/base/mm_types.h"

struct item {
	int value;
	struct list_head link;
	struct hlist_node hash;
};

static struct item item[10];
static struct list_head head, other;

/* Empty heads, and items 0..9 that are on no list. */
static void fresh(void)
{
	INIT_LIST_HEAD(&head);
	INIT_LIST_HEAD(&other);
	for (int i = 0; i < 10; i++)
		item[i].value = i;
}

/* The values from front to back as digits; both directions must agree. */
static const char *text(struct list_head *list)
{
	static char forward[32], backward[32];
	struct item *pos;
	int nr = 0;

	list_for_each_entry (pos, list, link)
		forward[nr++] = (char)('0' + pos->value);
	forward[nr] = backward[nr] = '\0';
	list_for_each_entry_reverse(pos, list, link) backward[--nr] = (char)('0' + pos->value);
	cr_assert_eq(nr, 0);
	cr_assert_str_eq(forward, backward);
	return forward;
}

static void tail(struct list_head *list, const char *digits)
{
	for (; *digits != '\0'; digits++)
		list_add_tail(&item[*digits - '0'].link, list);
}

Test(list, add_puts_in_front_and_add_tail_behind)
{
	fresh();
	cr_assert(list_empty(&head));
	list_add(&item[1].link, &head);
	list_add(&item[0].link, &head);
	list_add_tail(&item[2].link, &head);
	cr_assert_str_eq(text(&head), "012");
	cr_assert(!list_empty(&head));
	cr_assert_eq(list_first_entry(&head, struct item, link)->value, 0);
	cr_assert_eq(list_last_entry(&head, struct item, link)->value, 2);
	cr_assert(list_is_last(&item[2].link, &head));
}

Test(list, del_poisons_and_del_init_empties)
{
	fresh();
	tail(&head, "0123");
	list_del(&item[1].link);
	list_del_init(&item[3].link);
	cr_assert_str_eq(text(&head), "02");
	cr_assert_eq(vaddr(item[1].link.next), 0x00100100);
	cr_assert_eq(vaddr(item[1].link.prev), 0x00200200);
	cr_assert(list_empty(&item[3].link));
}

Test(list, who_stands_at_an_entry_that_goes_still_finds_the_next)
{
	struct item *pos;
	int seen = 0;

	fresh();
	tail(&head, "123");
	list_add_rcu(&item[0].link, &head);
	cr_assert_str_eq(text(&head), "0123");
	list_for_each_entry_rcu(pos, &head, link)
	{
		seen = seen * 10 + pos->value;
		if (pos->value == 1)
			list_del_rcu(&pos->link);
	}
	cr_assert_eq(seen, 123);
	cr_assert_eq(item[1].link.prev, LIST_POISON2);
	cr_assert_str_eq(text(&head), "023");
}

Test(list, careful_forms_see_both_links)
{
	fresh();
	tail(&head, "12");
	cr_assert_not(list_empty_careful(&item[1].link));
	list_del_init_careful(&item[1].link);
	cr_assert(list_empty_careful(&item[1].link) && list_empty(&item[1].link));
	cr_assert_str_eq(text(&head), "2");
	item[1].link.prev = &head; /* half way off the list */
	cr_assert(list_empty(&item[1].link) && !list_empty_careful(&item[1].link));
}

Test(list, move_takes_an_entry_to_either_end)
{
	fresh();
	tail(&head, "0123");
	list_move(&item[2].link, &head);
	cr_assert_str_eq(text(&head), "2013");
	list_move_tail(&item[0].link, &head);
	cr_assert_str_eq(text(&head), "2130");
	list_move_tail(&item[1].link, &other);
	cr_assert_str_eq(text(&head), "230");
	cr_assert_str_eq(text(&other), "1");
	cr_assert(list_is_singular(&other));
	cr_assert(!list_is_singular(&head));
}

Test(list, splice_keeps_the_order_of_both)
{
	fresh();
	tail(&head, "01");
	tail(&other, "23");
	list_splice_init(&other, &head);
	cr_assert_str_eq(text(&head), "2301");
	cr_assert(list_empty(&other));
	tail(&other, "45");
	list_splice_tail_init(&other, &head);
	cr_assert_str_eq(text(&head), "230145");
	list_splice(&other, &head);
	list_splice_tail(&other, &head);
	cr_assert_str_eq(text(&head), "230145");
}

Test(list, replace_rotate_and_cut)
{
	fresh();
	tail(&head, "0123");
	list_replace_init(&item[1].link, &item[9].link);
	cr_assert_str_eq(text(&head), "0923");
	cr_assert(list_empty(&item[1].link));
	list_rotate_left(&head);
	cr_assert_str_eq(text(&head), "9230");
	list_cut_position(&other, &head, &item[2].link);
	cr_assert_str_eq(text(&other), "92");
	cr_assert_str_eq(text(&head), "30");
	list_cut_position(&other, &head, &head);
	cr_assert(list_empty(&other));
}

Test(list, safe_loop_survives_deletion_of_each_entry)
{
	struct item *pos, *next;
	int seen = 0;

	fresh();
	list_for_each_entry_safe (pos, next, &head, link)
		cr_assert_fail("an empty list has no entry");
	tail(&head, "0123");
	list_for_each_entry_safe (pos, next, &head, link) {
		cr_assert_eq(pos->value, seen++);
		list_del(&pos->link);
	}
	cr_assert_eq(seen, 4);
	cr_assert(list_empty(&head));
}

Test(list, the_head_need_not_be_aligned_like_the_entries)
{
	static struct {
		_Alignas(64) char pad[8];
		struct list_head head;
	} odd;
	static struct page page[2];
	struct page *pos, *next;
	int seen = 0;

	INIT_LIST_HEAD(&odd.head);
	list_add_tail(&page[0].lru, &odd.head);
	list_add_tail(&page[1].lru, &odd.head);
	list_for_each_entry (pos, &odd.head, lru)
		cr_assert_eq(pos, &page[seen++]);
	list_for_each_entry_reverse(pos, &odd.head, lru) cr_assert_eq(pos, &page[--seen]);
	list_for_each_entry_safe (pos, next, &odd.head, lru)
		list_del(&pos->lru);
	cr_assert(list_empty(&odd.head));
}

Test(list, plain_loops_and_continue)
{
	struct list_head *pos, *next;
	struct item *entry = &item[1];
	int sum = 0;

	fresh();
	tail(&head, "0123");
	list_for_each (pos, &head)
		sum = sum * 10 + list_entry(pos, struct item, link)->value;
	cr_assert_eq(sum, 123);
	sum = 0;
	list_for_each_prev(pos, &head) sum = sum * 10 + list_entry(pos, struct item, link)->value;
	cr_assert_eq(sum, 3210);
	sum = 0;
	list_for_each_entry_continue(entry, &head, link) sum = sum * 10 + entry->value;
	cr_assert_eq(sum, 23);
	list_for_each_safe(pos, next, &head) list_del_init(pos);
	cr_assert(list_empty(&head));
}

Test(list, hash_lists_add_in_front_and_unlink_from_any_place)
{
	struct hlist_head bucket;
	struct hlist_node *node;
	struct item *pos;
	int sum = 0;

	fresh();
	INIT_HLIST_HEAD(&bucket);
	cr_assert(hlist_empty(&bucket));
	for (int i = 0; i < 4; i++) {
		INIT_HLIST_NODE(&item[i].hash);
		cr_assert(hlist_unhashed(&item[i].hash));
		hlist_add_head(&item[i].hash, &bucket);
	}
	hlist_del_init(&item[3].hash);
	hlist_del_init(&item[3].hash);
	hlist_del(&item[1].hash);
	cr_assert_eq(vaddr(item[1].hash.next), 0x00100100);
	hlist_for_each_entry(pos, node, &bucket, hash) sum = sum * 10 + pos->value;
	cr_assert_eq(sum, 20);
	hlist_del_init(&item[0].hash);
	hlist_del_init(&item[2].hash);
	cr_assert(hlist_empty(&bucket));
}
