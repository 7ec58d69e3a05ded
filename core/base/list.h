/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Circular lists with two links, and lists with one head pointer (hlist).
 *
 * As: include/linux/list.h of 2.6.34. The loops compare addresses without forming the member of an
 * entry that does not exist, because the head of a list of pages is not aligned like a page.
 */
#ifndef CORE_BASE_LIST_H
#define CORE_BASE_LIST_H

#include "core/base/kernel.h"
#include "core/base/shared.h"
#include "sim/ram.h"

struct list_head {
	struct list_head *next, *prev;
};

/* What list_del() leaves behind: addresses of IA-32's, where nothing is mapped. */
#define LIST_POISON1 ((struct list_head *)window_ptr(0x00100100))
#define LIST_POISON2 ((struct list_head *)window_ptr(0x00200200))

/* Make a head, or an entry on no list: both links point at itself. */
static inline void INIT_LIST_HEAD(struct list_head *list)
{
	list->next = list;
	list->prev = list;
}

/* Put @entry between two neighbours. */
static inline void __list_add(struct list_head *entry, struct list_head *prev,
			      struct list_head *next)
{
	next->prev = entry;
	entry->next = next;
	entry->prev = prev;
	prev->next = entry;
}

static inline void list_add(struct list_head *entry, struct list_head *head)
{
	__list_add(entry, head, head->next);
}

static inline void list_add_tail(struct list_head *entry, struct list_head *head)
{
	__list_add(entry, head->prev, head);
}

static inline void __list_del(struct list_head *prev, struct list_head *next)
{
	next->prev = prev;
	prev->next = next;
}

/* Ensures: the links of @entry are poison. */
static inline void list_del(struct list_head *entry)
{
	__list_del(entry->prev, entry->next);
	entry->next = LIST_POISON1;
	entry->prev = LIST_POISON2;
}

/*
 * For lists that are walked without a lock, forward (list_for_each_entry_rcu()): who finds @entry
 * finds it whole, and who stands at it when it goes still finds the next one.
 */
static inline void list_add_rcu(struct list_head *entry, struct list_head *head)
{
	struct list_head *next = head->next;

	store_release(&entry->next, next);
	entry->prev = head;
	store_release(&head->next, entry);
	next->prev = entry;
}

static inline void list_del_rcu(struct list_head *entry)
{
	entry->next->prev = entry->prev;
	store_release(&entry->prev->next, entry->next);
	entry->prev = LIST_POISON2;
}

static inline void list_del_init(struct list_head *entry)
{
	__list_del(entry->prev, entry->next);
	INIT_LIST_HEAD(entry);
}

/*
 * The same where the entry's owner does not take the list's lock to see whether it is off the list
 * (list_empty_careful()): to him this is the last access.
 *
 * Differs: 2.6.34 uses list_del_init() there; later kernels have this one.
 */
static inline void list_del_init_careful(struct list_head *entry)
{
	__list_del(entry->prev, entry->next);
	entry->prev = entry;
	store_release(&entry->next, entry);
}

static inline void list_replace(struct list_head *old, struct list_head *entry)
{
	entry->next = old->next;
	entry->next->prev = entry;
	entry->prev = old->prev;
	entry->prev->next = entry;
}

static inline void list_replace_init(struct list_head *old, struct list_head *entry)
{
	list_replace(old, entry);
	INIT_LIST_HEAD(old);
}

static inline void list_move(struct list_head *entry, struct list_head *head)
{
	__list_del(entry->prev, entry->next);
	list_add(entry, head);
}

static inline void list_move_tail(struct list_head *entry, struct list_head *head)
{
	__list_del(entry->prev, entry->next);
	list_add_tail(entry, head);
}

static inline bool list_empty(const struct list_head *head)
{
	return head->next == head;
}

/* Is it off every list, and is who took it off done with it? */
static inline bool list_empty_careful(const struct list_head *head)
{
	struct list_head *next = load_acquire(&head->next);

	return next == head && next == head->prev;
}

static inline bool list_is_last(const struct list_head *entry, const struct list_head *head)
{
	return entry->next == head;
}

static inline bool list_is_singular(const struct list_head *head)
{
	return !list_empty(head) && head->next == head->prev;
}

/* Move the first entry to the end. */
static inline void list_rotate_left(struct list_head *head)
{
	if (!list_empty(head))
		list_move_tail(head->next, head);
}

static inline void __list_splice(const struct list_head *list, struct list_head *prev,
				 struct list_head *next)
{
	list->next->prev = prev;
	prev->next = list->next;
	list->prev->next = next;
	next->prev = list->prev;
}

/* Put all of @list at the front (the end) of @head; the _init forms leave @list empty. */
static inline void list_splice(const struct list_head *list, struct list_head *head)
{
	if (!list_empty(list))
		__list_splice(list, head, head->next);
}

static inline void list_splice_tail(const struct list_head *list, struct list_head *head)
{
	if (!list_empty(list))
		__list_splice(list, head->prev, head);
}

static inline void list_splice_init(struct list_head *list, struct list_head *head)
{
	list_splice(list, head);
	INIT_LIST_HEAD(list);
}

static inline void list_splice_tail_init(struct list_head *list, struct list_head *head)
{
	list_splice_tail(list, head);
	INIT_LIST_HEAD(list);
}

/* Move the entries from the first of @head to @entry (inclusive) to @list, whose links are lost. */
static inline void list_cut_position(struct list_head *list, struct list_head *head,
				     struct list_head *entry)
{
	if (list_empty(head) || entry == head) {
		INIT_LIST_HEAD(list);
		return;
	}
	list->next = head->next;
	list->next->prev = list;
	head->next = entry->next;
	head->next->prev = head;
	list->prev = entry;
	entry->next = list;
}

#define list_entry(ptr, type, member)       container_of(ptr, type, member)
#define list_first_entry(ptr, type, member) list_entry((ptr)->next, type, member)
#define list_last_entry(ptr, type, member)  list_entry((ptr)->prev, type, member)

/* The link in @pos, by address alone. */
#define list_link(pos, member)                                                                     \
	((struct list_head *)(void *)((char *)(pos) + offsetof(typeof(*(pos)), member)))

#define list_for_each(pos, head) for (pos = (head)->next; pos != (head); pos = pos->next)

#define list_for_each_prev(pos, head) for (pos = (head)->prev; pos != (head); pos = pos->prev)

#define list_for_each_safe(pos, n, head)                                                           \
	for (pos = (head)->next, n = pos->next; pos != (head); pos = n, n = pos->next)

#define list_for_each_entry(pos, head, member)                                                     \
	for (pos = list_entry((head)->next, typeof(*pos), member);                                 \
	     list_link(pos, member) != (head);                                                     \
	     pos = list_entry(pos->member.next, typeof(*pos), member))

#define list_for_each_entry_rcu(pos, head, member)                                                 \
	for (pos = list_entry(load_acquire(&(head)->next), typeof(*pos), member);                  \
	     list_link(pos, member) != (head);                                                     \
	     pos = list_entry(load_acquire(&list_link(pos, member)->next), typeof(*pos), member))

#define list_for_each_entry_reverse(pos, head, member)                                             \
	for (pos = list_entry((head)->prev, typeof(*pos), member);                                 \
	     list_link(pos, member) != (head);                                                     \
	     pos = list_entry(pos->member.prev, typeof(*pos), member))

#define list_for_each_entry_continue(pos, head, member)                                            \
	for (pos = list_entry(pos->member.next, typeof(*pos), member);                             \
	     list_link(pos, member) != (head);                                                     \
	     pos = list_entry(pos->member.next, typeof(*pos), member))

/* @pos may be deleted in the loop. */
#define list_for_each_entry_safe(pos, n, head, member)                                             \
	for (pos = list_entry((head)->next, typeof(*pos), member),                                 \
	    n = list_entry(list_link(pos, member)->next, typeof(*pos), member);                    \
	     list_link(pos, member) != (head);                                                     \
	     pos = n, n = list_entry(list_link(n, member)->next, typeof(*n), member))

struct hlist_node {
	struct hlist_node *next, **pprev;
};

struct hlist_head {
	struct hlist_node *first;
};

static inline void INIT_HLIST_HEAD(struct hlist_head *head)
{
	head->first = NULL;
}

/* Make an entry that is on no list. */
static inline void INIT_HLIST_NODE(struct hlist_node *node)
{
	node->next = NULL;
	node->pprev = NULL;
}

static inline bool hlist_unhashed(const struct hlist_node *node)
{
	return node->pprev == NULL;
}

static inline bool hlist_empty(const struct hlist_head *head)
{
	return head->first == NULL;
}

/* Put @node in front. */
static inline void hlist_add_head(struct hlist_node *node, struct hlist_head *head)
{
	node->next = head->first;
	if (head->first != NULL)
		head->first->pprev = &node->next;
	head->first = node;
	node->pprev = &head->first;
}

/* Ensures: the links of @node are poison. */
static inline void hlist_del(struct hlist_node *node)
{
	*node->pprev = node->next;
	if (node->next != NULL)
		node->next->pprev = node->pprev;
	node->next = window_ptr(0x00100100);
	node->pprev = window_ptr(0x00200200);
}

/* The same, and @node is on no list then; nothing happens if it was on none. */
static inline void hlist_del_init(struct hlist_node *node)
{
	if (hlist_unhashed(node))
		return;
	*node->pprev = node->next;
	if (node->next != NULL)
		node->next->pprev = node->pprev;
	INIT_HLIST_NODE(node);
}

#define hlist_for_each_entry(pos, node, head, member)                                              \
	for (node = (head)->first;                                                                 \
	     node != NULL && (pos = list_entry(node, typeof(*pos), member), true);                 \
	     node = node->next)

#endif
