/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The list of vm_structs, by address.
 *
 * Differs: a tree of them beside it tells the neighbour, where 2.6.34 walks the list; and the lock
 *          is a spinlock, where 2.6.34 lets several readers in.
 */
#include "core/kmap/kmap_internal.h"

#define vars kmap_vars

static struct vm_struct *vm_of(struct rb_node *node)
{
	return rb_entry(node, struct vm_struct, rb_node);
}

/* What points, or will point, to the struct behind @node's. */
static struct vm_struct **next_of(struct rb_node *prev)
{
	return prev == NULL ? &vars->vmlist : &vm_of(prev)->next;
}

void vmlist_insert(struct vm_struct *vm)
{
	struct rb_node **link = &vars->vm_root.rb_node, *parent = NULL;
	struct vm_struct **place;

	spin_lock(&vars->vmlist_lock);
	while (*link != NULL) {
		parent = *link;
		link = vaddr(vm->addr) < vaddr(vm_of(parent)->addr) ? &parent->rb_left
								    : &parent->rb_right;
	}
	rb_link_node(&vm->rb_node, parent, link);
	rb_insert_color(&vm->rb_node, &vars->vm_root);
	place = next_of(rb_prev(&vm->rb_node));
	vm->next = *place;
	*place = vm;
	spin_unlock(&vars->vmlist_lock);
}

void vmlist_remove(struct vm_struct *vm)
{
	struct vm_struct **place;

	spin_lock(&vars->vmlist_lock);
	place = next_of(rb_prev(&vm->rb_node));
	BUG_ON(*place != vm);
	*place = vm->next;
	rb_erase(&vm->rb_node, &vars->vm_root);
	spin_unlock(&vars->vmlist_lock);
}

struct vm_struct *vmlist_at(vaddr_t addr)
{
	struct rb_node *node = vars->vm_root.rb_node;
	struct vm_struct *above = NULL;

	while (node != NULL) {
		struct vm_struct *vm = vm_of(node);

		if (addr < vaddr(vm->addr) + get_vm_area_size(vm)) {
			above = vm;
			node = node->rb_left;
		} else {
			node = node->rb_right;
		}
	}
	return above;
}
