/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Red-black trees whose links the caller sets: it walks down to the place of the new node by
 * itself, links it there with rb_link_node(), and has the tree balanced by rb_insert_color().
 *
 *   not in a tree --rb_link_node(), rb_insert_color()--> in it --rb_erase()--> not in a tree
 *
 * Augmented trees keep in each node something that follows from its subtree; rb_augment_insert()
 * and rb_augment_erase_*() bring it up to date.
 *
 * As:      lib/rbtree.c of 2.6.34, and its augmented form of 2.6.35.
 * Differs: the colour has a word of its own, where Linux has it in the parent's low bits.
 */
#ifndef CORE_BASE_RBTREE_H
#define CORE_BASE_RBTREE_H

#include "core/base/kernel.h"

#define RB_RED   0u
#define RB_BLACK 1u

struct rb_node {
	struct rb_node *rb_parent; /* NULL: the root */
	struct rb_node *rb_left;
	struct rb_node *rb_right;
	uint32_t rb_color;
};

struct rb_root {
	struct rb_node *rb_node;
};

#define rb_entry(ptr, type, member) container_of(ptr, type, member)

/* Hang @node below @parent, at *@link, which is NULL: a red leaf. rb_insert_color() follows. */
static inline void rb_link_node(struct rb_node *node, struct rb_node *parent, struct rb_node **link)
{
	node->rb_parent = parent;
	node->rb_left = NULL;
	node->rb_right = NULL;
	node->rb_color = RB_RED;
	*link = node;
}

/* Balance the tree after rb_link_node(); take @node out of it. */
void rb_insert_color(struct rb_node *node, struct rb_root *root);
void rb_erase(struct rb_node *node, struct rb_root *root);

/* The first, the last node; the one after, the one before @node. Ensures: NULL: there is none. */
struct rb_node *rb_first(const struct rb_root *root);
struct rb_node *rb_last(const struct rb_root *root);
struct rb_node *rb_next(const struct rb_node *node);
struct rb_node *rb_prev(const struct rb_node *node);

/* @fresh takes @victim's place; the order is the caller's affair. */
void rb_replace_node(struct rb_node *victim, struct rb_node *fresh, struct rb_root *root);

/* Work out again what @node keeps of its subtree, from itself and its children. */
typedef void rb_augment_fn(struct rb_node *node);

/* From @node up to the root. */
void rb_augment_path(struct rb_node *node, rb_augment_fn *fn);

/* After rb_insert_color(). */
void rb_augment_insert(struct rb_node *node, rb_augment_fn *fn);

/*
 * Before rb_erase(): where to begin afterwards; and after it, with that.
 */
struct rb_node *rb_augment_erase_begin(struct rb_node *node);
void rb_augment_erase_end(struct rb_node *deepest, rb_augment_fn *fn);

#endif
