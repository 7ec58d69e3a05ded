/* SPDX-License-Identifier: GPL-2.0-only */
/* Red-black trees: sound and sorted whatever goes in and out, and what augmented ones keep. */
#include "fixture.h"

#include "core/base/rbtree.h"

struct item {
	struct rb_node node;
	uint32_t key;
	uint32_t highest; /* key of the subtree */
	bool in;
};

#define ITEMS 200

static struct item items[ITEMS];
static struct rb_root root;

static struct item *item_of(struct rb_node *node)
{
	return rb_entry(node, struct item, node);
}

static void highest_update(struct rb_node *node)
{
	struct item *item = item_of(node);

	item->highest = item->key;
	if (node->rb_left != NULL)
		item->highest = max(item->highest, item_of(node->rb_left)->highest);
	if (node->rb_right != NULL)
		item->highest = max(item->highest, item_of(node->rb_right)->highest);
}

static void insert(struct item *item)
{
	struct rb_node **link = &root.rb_node, *parent = NULL;

	while (*link != NULL) {
		parent = *link;
		link = item->key < item_of(parent)->key ? &parent->rb_left : &parent->rb_right;
	}
	rb_link_node(&item->node, parent, link);
	rb_insert_color(&item->node, &root);
	rb_augment_insert(&item->node, highest_update);
	item->in = true;
}

static void erase(struct item *item)
{
	struct rb_node *deepest = rb_augment_erase_begin(&item->node);

	rb_erase(&item->node, &root);
	rb_augment_erase_end(deepest, highest_update);
	item->in = false;
}

/* Black nodes on each way down from @node. */
static uint32_t sound(const struct rb_node *node, const struct rb_node *parent)
{
	uint32_t left, right, highest;
	const struct item *item;

	if (node == NULL)
		return 1;
	item = item_of((struct rb_node *)(uintptr_t)node);
	cr_assert_eq(node->rb_parent, parent);
	if (node->rb_color == RB_RED)
		cr_assert(parent != NULL && parent->rb_color == RB_BLACK, "red below red");
	left = sound(node->rb_left, node);
	right = sound(node->rb_right, node);
	cr_assert_eq(left, right, "as many black nodes on each side");
	highest = item->key;
	if (node->rb_left != NULL)
		highest = max(highest, item_of(node->rb_left)->highest);
	if (node->rb_right != NULL)
		highest = max(highest, item_of(node->rb_right)->highest);
	cr_assert_eq(item->highest, highest, "kept of the subtree of %u", item->key);
	return left + (node->rb_color == RB_BLACK);
}

static void in_order(void)
{
	struct rb_node *node = rb_first(&root), *before = NULL;
	uint32_t nr = 0, in = 0;

	for (; node != NULL; before = node, node = rb_next(node)) {
		cr_assert_eq(rb_prev(node), before);
		if (before != NULL)
			cr_assert_leq(item_of(before)->key, item_of(node)->key);
		nr++;
	}
	cr_assert_eq(rb_last(&root), before);
	for (size_t i = 0; i < ITEMS; i++)
		in += items[i].in;
	cr_assert_eq(nr, in);
}

Test(rbtree, stays_sound_and_sorted_whatever_goes_in_and_out)
{
	uint64_t state = 7;

	for (uint32_t round = 0; round < 20000; round++) {
		struct item *item = &items[dice(&state) % ITEMS];

		if (item->in) {
			erase(item);
		} else {
			item->key = dice(&state) % 1000;
			insert(item);
		}
		if (root.rb_node != NULL)
			cr_assert_eq(root.rb_node->rb_color, RB_BLACK);
		sound(root.rb_node, NULL);
		if (round % 16 == 0)
			in_order();
	}
	in_order();
}

Test(rbtree, has_no_first_and_no_last_while_it_is_empty)
{
	root.rb_node = NULL;
	cr_assert_null(rb_first(&root));
	cr_assert_null(rb_last(&root));
	items[0].key = 5;
	insert(&items[0]);
	cr_assert_eq(rb_first(&root), &items[0].node);
	cr_assert_null(rb_next(&items[0].node));
	cr_assert_null(rb_prev(&items[0].node));
	erase(&items[0]);
	cr_assert_null(root.rb_node);
}

Test(rbtree, a_node_can_take_the_place_of_another_one)
{
	root.rb_node = NULL;
	for (uint32_t i = 0; i < 20; i++) {
		items[i].key = 2 * i;
		insert(&items[i]);
	}
	items[100].key = items[7].key;
	items[100].highest = items[7].highest;
	rb_replace_node(&items[7].node, &items[100].node, &root);
	items[7].in = false;
	items[100].in = true;
	sound(root.rb_node, NULL);
	in_order();
	cr_assert_eq(rb_next(&items[6].node), &items[100].node);
}
