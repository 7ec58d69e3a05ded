/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Stretches of addresses: the tree, the search for the lowest hole, lazy freeing and the purge.
 *
 *   alloc_vmap_area() -> in the tree --free_unmap_vmap_area()--> VM_LAZY_FREE
 *   VM_LAZY_FREE --purge: unmapped--> VM_LAZY_FREEING --TLBs flushed--> out of the tree
 *   out of the tree --grace period--> freed
 *
 * Locks: vmap_area_lock: tree, list. purge_lock: a purge, around all other locks.
 *
 * As: mm/vmalloc.c of 2.6.34.
 */
#include "core/kmap/kmap_internal.h"

#define vars kmap_vars

static struct vmap_area *area_of(struct rb_node *node)
{
	return rb_entry(node, struct vmap_area, rb_node);
}

/* ---- holes ----------------------------------------------------------------------------------- */

/* Where a new area could begin behind the one before @va: a page is left between. */
static vaddr_t hole_start(const struct vmap_area *va)
{
	if (va->list.prev == &vars->vmap_area_list)
		return 0;
	return list_entry(va->list.prev, struct vmap_area, list)->va_end + PAGE_SIZE;
}

/* Bytes between that and @va; areas may be nearer than a page. */
static ulong_t hole_size(const struct vmap_area *va)
{
	vaddr_t start = hole_start(va);

	return start < va->va_start ? va->va_start - start : 0;
}

static void hole_max_update(struct rb_node *node)
{
	struct vmap_area *va = area_of(node);

	va->hole_max = hole_size(va);
	if (node->rb_left != NULL)
		va->hole_max = max(va->hole_max, area_of(node->rb_left)->hole_max);
	if (node->rb_right != NULL)
		va->hole_max = max(va->hole_max, area_of(node->rb_right)->hole_max);
}

/* A search for addresses. */
struct hole_search {
	ulong_t size, align;
	vaddr_t vstart;
	vaddr_t found;
};

/* Does the hole before @va do? */
static bool hole_fits(struct hole_search *search, const struct vmap_area *va)
{
	vaddr_t addr = ALIGN(max(hole_start(va), search->vstart), search->align);

	if (addr < search->vstart || addr + search->size < addr ||
	    addr + search->size > va->va_start) {
		goal_if(hole_size(va) >= search->size, KMAP_AREA_ALIGNED_PAST);
		return false;
	}
	search->found = addr;
	return true;
}

/* May there be a hole that does in the subtree of @node? */
static bool subtree_may_fit(const struct hole_search *search, struct rb_node *node)
{
	return node != NULL && area_of(node)->hole_max >= search->size;
}

/* The first node above @node whose left subtree @node lies in. */
static struct rb_node *up_from_left(struct rb_node *node)
{
	while (node->rb_parent != NULL && node->rb_parent->rb_right == node)
		node = node->rb_parent;
	return node->rb_parent;
}

/*
 * The lowest hole before any area that does, in the order of addresses; subtrees without a hole of
 * that size are passed over, and so is what lies below vstart.
 */
static bool hole_find(struct hole_search *search)
{
	struct rb_node *node = vars->vmap_area_root.rb_node;
	bool from_above = true;

	if (!subtree_may_fit(search, node))
		return false;
	while (node != NULL) {
		if (from_above && area_of(node)->va_start > search->vstart &&
		    subtree_may_fit(search, node->rb_left)) {
			node = node->rb_left;
			continue;
		}
		if (hole_fits(search, area_of(node)))
			return true;
		from_above = subtree_may_fit(search, node->rb_right);
		node = from_above ? node->rb_right : up_from_left(node);
	}
	return false;
}

/* Behind the last area. Ensures: false: it wraps. */
static bool hole_behind(struct hole_search *search)
{
	struct rb_node *last = rb_last(&vars->vmap_area_root);
	vaddr_t addr = search->vstart;

	if (last != NULL)
		addr = max(addr, area_of(last)->va_end + PAGE_SIZE);
	search->found = ALIGN(addr, search->align);
	return search->found >= addr && search->found + search->size - 1 >= search->found;
}

/*
 * The lowest address that will do.
 *
 * Differs: by what the tree keeps of holes, where 2.6.34 walks over all areas; the address is the
 *          same.
 */
static bool addresses_find(struct hole_search *search, vaddr_t vend)
{
	bool between;

	if (ALIGN(search->vstart, search->align) + search->size - 1 < search->vstart) {
		goal(KMAP_AREA_WRAPS);
		return false;
	}
	between = hole_find(search);
	if (!between && !hole_behind(search))
		return false;
	goal_if(between, KMAP_AREA_HOLE);
	goal_if(!between, KMAP_AREA_LAST);
	goal_if(search->found == VMALLOC_START, KMAP_AREA_FIRST);
	return search->found + search->size <= vend && search->found + search->size != 0;
}

/* ---- the tree -------------------------------------------------------------------------------- */

static struct vmap_area *__find_vmap_area(vaddr_t addr)
{
	struct rb_node *node = vars->vmap_area_root.rb_node;

	while (node != NULL && area_of(node)->va_start != addr)
		node = addr < area_of(node)->va_start ? node->rb_left : node->rb_right;
	return node == NULL ? NULL : area_of(node);
}

/* The hole before the area behind @va is another one now. */
static void next_hole_changed(const struct list_head *next)
{
	if (next != &vars->vmap_area_list)
		rb_augment_path(&list_entry(next, struct vmap_area, list)->rb_node,
				hole_max_update);
}

static void __insert_vmap_area(struct vmap_area *va)
{
	struct rb_node **link = &vars->vmap_area_root.rb_node;
	struct rb_node *parent = NULL, *prev;

	while (*link != NULL) {
		parent = *link;
		if (va->va_start < area_of(parent)->va_end)
			link = &parent->rb_left;
		else if (va->va_end > area_of(parent)->va_start)
			link = &parent->rb_right;
		else
			BUG();
	}
	rb_link_node(&va->rb_node, parent, link);
	rb_insert_color(&va->rb_node, &vars->vmap_area_root);
	prev = rb_prev(&va->rb_node);
	list_add_rcu(&va->list, prev != NULL ? &area_of(prev)->list : &vars->vmap_area_list);
	rb_augment_insert(&va->rb_node, hole_max_update);
	next_hole_changed(va->list.next);
}

struct vmap_area *find_vmap_area(vaddr_t addr)
{
	struct vmap_area *va;

	spin_lock(&vars->vmap_area_lock);
	va = __find_vmap_area(addr);
	spin_unlock(&vars->vmap_area_lock);
	return va;
}

static void rcu_free_va(struct rcu_head *head)
{
	kfree(container_of(head, struct vmap_area, rcu_head));
}

/* Locks: vmap_area_lock. */
static void __free_vmap_area(struct vmap_area *va)
{
	struct rb_node *deepest = rb_augment_erase_begin(&va->rb_node);
	const struct list_head *next = va->list.next;

	rb_erase(&va->rb_node, &vars->vmap_area_root);
	list_del_rcu(&va->list);
	rb_augment_erase_end(deepest, hole_max_update);
	next_hole_changed(next);
	if (va->va_end > VMALLOC_START && va->va_end <= VMALLOC_END)
		vars->vmap_area_pcpu_hole = max(vars->vmap_area_pcpu_hole, va->va_end);
	call_rcu(&va->rcu_head, rcu_free_va);
}

void free_vmap_area(struct vmap_area *va)
{
	spin_lock(&vars->vmap_area_lock);
	__free_vmap_area(va);
	spin_unlock(&vars->vmap_area_lock);
}

/* ---- the purge ------------------------------------------------------------------------------- */

uint32_t lazy_max_pages(void)
{
	return (uint32_t)fls(num_online_cpus()) * (32u * 1024 * 1024 / PAGE_SIZE);
}

/* A purge on its way. */
struct lazy_purge {
	struct vmap_area *first, *last;
	uint32_t nr; /* pages */
};

static void purge_take(struct lazy_purge *purge, struct vmap_area *va)
{
	purge->nr += (va->va_end - va->va_start) >> PAGE_SHIFT;
	vunmap_page_range(va->va_start, va->va_end);
	va->purge_next = NULL;
	if (purge->last == NULL)
		purge->first = va;
	else
		purge->last->purge_next = va;
	purge->last = va;
	va->flags |= VM_LAZY_FREEING;
	va->flags &= ~VM_LAZY_FREE;
}

static void purge_collect(struct lazy_purge *purge, vaddr_t *start, vaddr_t *end)
{
	struct vmap_area *va;

	rcu_read_lock();
	list_for_each_entry_rcu(va, &vars->vmap_area_list, list)
	{
		if ((va->flags & VM_LAZY_FREE) == 0)
			continue;
		*start = min(*start, va->va_start);
		*end = max(*end, va->va_end);
		purge_take(purge, va);
	}
	rcu_read_unlock();
}

static void purge_release(const struct lazy_purge *purge)
{
	struct vmap_area *next;

	spin_lock(&vars->vmap_area_lock);
	for (struct vmap_area *va = purge->first; va != NULL; va = next) {
		next = va->purge_next;
		__free_vmap_area(va);
	}
	spin_unlock(&vars->vmap_area_lock);
}

/*
 * Differs: the areas under way are a chain that the stack holds the ends of; 2.6.34 has a list
 * there.
 */
void __purge_vmap_area_lazy(vaddr_t *start, vaddr_t *end, bool sync, bool force_flush)
{
	struct lazy_purge purge = {0};

	if (!sync && !force_flush) {
		if (!spin_trylock(&vars->purge_lock)) {
			goal(KMAP_PURGE_BUSY);
			return;
		}
	} else {
		spin_lock(&vars->purge_lock);
	}
	if (sync)
		purge_fragmented_blocks_allcpus();
	purge_collect(&purge, start, end);
	goal_if(purge.nr == 0, KMAP_PURGE_EMPTY);
	if (purge.nr != 0)
		atomic_sub((int)purge.nr, &vars->vmap_lazy_nr);
	if (purge.nr != 0 || force_flush)
		flush_tlb_kernel_range(*start, *end);
	if (purge.nr != 0)
		purge_release(&purge);
	spin_unlock(&vars->purge_lock);
}

/* If nobody else does; whoever does. */
static void purge_lazily(bool sync)
{
	vaddr_t start = UINT32_MAX, end = 0;

	__purge_vmap_area_lazy(&start, &end, sync, false);
}

void free_unmap_vmap_area(struct vmap_area *va)
{
	va->flags |= VM_LAZY_FREE;
	atomic_add((int)((va->va_end - va->va_start) >> PAGE_SHIFT), &vars->vmap_lazy_nr);
	if ((uint32_t)atomic_read(&vars->vmap_lazy_nr) > lazy_max_pages()) {
		goal(KMAP_LAZY_LIMIT);
		purge_lazily(false);
	}
}

/* ---- allocation ------------------------------------------------------------------------------ */

/* Find addresses for @va and enter it. */
static bool area_enter(struct vmap_area *va, struct hole_search *search, vaddr_t vend)
{
	bool found;

	spin_lock(&vars->vmap_area_lock);
	found = addresses_find(search, vend);
	if (found) {
		BUG_ON((search->found & (search->align - 1)) != 0);
		va->va_start = search->found;
		va->va_end = search->found + search->size;
		va->flags = 0;
		va->private = NULL;
		__insert_vmap_area(va);
	}
	spin_unlock(&vars->vmap_area_lock);
	return found;
}

struct vmap_area *alloc_vmap_area(ulong_t size, ulong_t align, vaddr_t vstart, vaddr_t vend,
				  int node, gfp_t gfp_mask)
{
	struct hole_search search = {.size = size, .align = align, .vstart = vstart};
	struct vmap_area *va;

	BUG_ON(size == 0);
	BUG_ON((size & ~PAGE_MASK) != 0);
	va = kmalloc_node(sizeof(*va), gfp_mask & GFP_RECLAIM_MASK, node);
	if (unlikely(va == NULL))
		return ERR_PTR(-ENOMEM);
	if (area_enter(va, &search, vend))
		return va;
	purge_lazily(true);
	if (area_enter(va, &search, vend)) {
		goal(KMAP_AREA_PURGED_FOR);
		return va;
	}
	goal(KMAP_AREA_NONE);
	if (printk_ratelimit())
		printk(KERN_WARNING "vmap allocation for size %u failed: "
				    "use vmalloc=<size> to increase size.\n",
		       size);
	kfree(va);
	return ERR_PTR(-EBUSY);
}
