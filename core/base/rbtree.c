/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Red-black trees: the root and all missing children are black, no red node has a red child, and
 * every way down has as many black nodes.
 *
 * What Linux writes twice, once for each side, is written once: a side is 0 (left) or 1 (right).
 */
#include "core/base/rbtree.h"

enum side { LEFT, RIGHT };

static enum side other(enum side side)
{
	return side == LEFT ? RIGHT : LEFT;
}

static struct rb_node **child_of(struct rb_node *node, enum side side)
{
	return side == LEFT ? &node->rb_left : &node->rb_right;
}

static enum side side_of(const struct rb_node *node)
{
	return node->rb_parent->rb_left == node ? LEFT : RIGHT;
}

static bool is_red(const struct rb_node *node)
{
	return node != NULL && node->rb_color == RB_RED;
}

/* What points to @node: its parent or the root. */
static struct rb_node **link_to(struct rb_node *node, struct rb_root *root)
{
	return node->rb_parent == NULL ? &root->rb_node : child_of(node->rb_parent, side_of(node));
}

/* @node goes down to @side; its child of the other side takes its place. */
static void rotate(struct rb_node *node, enum side side, struct rb_root *root)
{
	struct rb_node *up = *child_of(node, other(side));
	struct rb_node *between = *child_of(up, side);

	*link_to(node, root) = up;
	up->rb_parent = node->rb_parent;
	*child_of(node, other(side)) = between;
	if (between != NULL)
		between->rb_parent = node;
	*child_of(up, side) = node;
	node->rb_parent = up;
}

void rb_insert_color(struct rb_node *node, struct rb_root *root)
{
	while (is_red(node->rb_parent)) {
		struct rb_node *parent = node->rb_parent;
		struct rb_node *gparent = parent->rb_parent;
		enum side side = side_of(parent);
		struct rb_node *uncle = *child_of(gparent, other(side));

		if (is_red(uncle)) {
			uncle->rb_color = RB_BLACK;
			parent->rb_color = RB_BLACK;
			gparent->rb_color = RB_RED;
			node = gparent;
			continue;
		}
		if (side_of(node) != side) {
			rotate(parent, side, root);
			swap(parent, node);
		}
		parent->rb_color = RB_BLACK;
		gparent->rb_color = RB_RED;
		rotate(gparent, other(side), root);
	}
	root->rb_node->rb_color = RB_BLACK;
}

/* @sibling, black, has a red child: ways through @parent's side @side get their black node. */
static void erase_by_rotation(struct rb_node *parent, enum side side, struct rb_root *root)
{
	struct rb_node *sibling = *child_of(parent, other(side));

	if (!is_red(*child_of(sibling, other(side)))) {
		(*child_of(sibling, side))->rb_color = RB_BLACK;
		sibling->rb_color = RB_RED;
		rotate(sibling, other(side), root);
		sibling = *child_of(parent, other(side));
	}
	sibling->rb_color = parent->rb_color;
	parent->rb_color = RB_BLACK;
	(*child_of(sibling, other(side)))->rb_color = RB_BLACK;
	rotate(parent, side, root);
}

/* Ways through @node (NULL: a missing child of @parent) have lost a black node. */
static void erase_color(struct rb_node *node, struct rb_node *parent, struct rb_root *root)
{
	while (!is_red(node) && node != root->rb_node) {
		enum side side = parent->rb_left == node ? LEFT : RIGHT;
		struct rb_node *sibling = *child_of(parent, other(side));

		if (is_red(sibling)) {
			sibling->rb_color = RB_BLACK;
			parent->rb_color = RB_RED;
			rotate(parent, side, root);
			sibling = *child_of(parent, other(side));
		}
		if (is_red(sibling->rb_left) || is_red(sibling->rb_right)) {
			erase_by_rotation(parent, side, root);
			return;
		}
		sibling->rb_color = RB_RED;
		node = parent;
		parent = node->rb_parent;
	}
	if (node != NULL)
		node->rb_color = RB_BLACK;
}

static struct rb_node *outermost(struct rb_node *node, enum side side)
{
	while (*child_of(node, side) != NULL)
		node = *child_of(node, side);
	return node;
}

/* @fresh has @node's colour, parent and children from now on. */
static void take_place(struct rb_node *node, struct rb_node *fresh, struct rb_root *root)
{
	*link_to(node, root) = fresh;
	if (node->rb_left != NULL)
		node->rb_left->rb_parent = fresh;
	if (node->rb_right != NULL)
		node->rb_right->rb_parent = fresh;
	fresh->rb_parent = node->rb_parent;
	fresh->rb_left = node->rb_left;
	fresh->rb_right = node->rb_right;
	fresh->rb_color = node->rb_color;
}

/* Take @node out, which has one child at most. Then balance. */
static void erase_single(struct rb_node *node, struct rb_node *stands_for, struct rb_root *root)
{
	struct rb_node *child = node->rb_left != NULL ? node->rb_left : node->rb_right;
	struct rb_node *parent = node->rb_parent;
	uint32_t color = node->rb_color;

	*link_to(node, root) = child;
	if (child != NULL)
		child->rb_parent = parent;
	if (stands_for != NULL) {
		take_place(stands_for, node, root);
		if (parent == stands_for)
			parent = node;
	}
	if (color == RB_BLACK)
		erase_color(child, parent, root);
}

void rb_erase(struct rb_node *node, struct rb_root *root)
{
	if (node->rb_left != NULL && node->rb_right != NULL)
		erase_single(outermost(node->rb_right, LEFT), node, root);
	else
		erase_single(node, NULL, root);
}

struct rb_node *rb_first(const struct rb_root *root)
{
	return root->rb_node == NULL ? NULL : outermost(root->rb_node, LEFT);
}

struct rb_node *rb_last(const struct rb_root *root)
{
	return root->rb_node == NULL ? NULL : outermost(root->rb_node, RIGHT);
}

/* The nearest node on @side. */
static struct rb_node *neighbour(const struct rb_node *node, enum side side)
{
	struct rb_node *child = side == LEFT ? node->rb_left : node->rb_right;

	if (child != NULL)
		return outermost(child, other(side));
	while (node->rb_parent != NULL && side_of(node) == side)
		node = node->rb_parent;
	return node->rb_parent;
}

struct rb_node *rb_next(const struct rb_node *node)
{
	return neighbour(node, RIGHT);
}

struct rb_node *rb_prev(const struct rb_node *node)
{
	return neighbour(node, LEFT);
}

void rb_replace_node(struct rb_node *victim, struct rb_node *fresh, struct rb_root *root)
{
	take_place(victim, fresh, root);
}

/* ---- augmented trees ------------------------------------------------------------------------- */

/* Nodes beside the way had a part in rotations, too. */
void rb_augment_path(struct rb_node *node, rb_augment_fn *fn)
{
	while (node != NULL) {
		struct rb_node *parent = node->rb_parent;
		struct rb_node *sibling;

		fn(node);
		if (parent != NULL) {
			sibling = *child_of(parent, other(side_of(node)));
			if (sibling != NULL)
				fn(sibling);
		}
		node = parent;
	}
}

void rb_augment_insert(struct rb_node *node, rb_augment_fn *fn)
{
	if (node->rb_left != NULL)
		node = node->rb_left;
	else if (node->rb_right != NULL)
		node = node->rb_right;
	rb_augment_path(node, fn);
}

/* The deepest node that the erasure changes and that stays. */
struct rb_node *rb_augment_erase_begin(struct rb_node *node)
{
	struct rb_node *next;

	if (node->rb_left == NULL && node->rb_right == NULL)
		return node->rb_parent;
	if (node->rb_right == NULL)
		return node->rb_left;
	if (node->rb_left == NULL)
		return node->rb_right;
	next = rb_next(node);
	if (next->rb_right != NULL)
		return next->rb_right;
	return next->rb_parent == node ? next : next->rb_parent;
}

void rb_augment_erase_end(struct rb_node *deepest, rb_augment_fn *fn)
{
	rb_augment_path(deepest, fn);
}
