/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Blocks: areas that vm_map_ram() gives out in parts. What is given back is dirty, and cannot be
 * given out again before the block as a whole was flushed.
 *
 *   new_vmap_block() -> in its CPU's queue --all given out--> in no queue
 *   all dirty, or fragmented when somebody purges --free_vmap_block()--> lazily freed
 *
 * Locks: vmap_block_queue.lock: the queue. vmap_block.lock: its maps, around the former.
 *
 * As:      mm/vmalloc.c of 2.6.34.
 * Differs: blocks are found by a table of the whole space, where 2.6.34 has a radix tree, and so
 *          cannot lack memory for it.
 */
#include "core/kmap/kmap_internal.h"

#define vars kmap_vars

void vmap_blocks_init(void)
{
	uint32_t cpu;

	spin_lock_init(&vars->vmap_block_tree_lock, LOCK_VMAP_BLOCK_TREE);
	for_each_possible_cpu(cpu)
	{
		struct vmap_block_queue *vbq = &kmap_percpu(cpu)->vmap_block_queue;

		spin_lock_init(&vbq->lock, LOCK_VMAP_BLOCK_QUEUE);
		INIT_LIST_HEAD(&vbq->free);
	}
}

/* ---- blocks ---------------------------------------------------------------------------------- */

static void block_table_set(const struct vmap_block *vb, struct vmap_block *before,
			    struct vmap_block *after)
{
	struct vmap_block **place = &vars->vmap_block_tree[addr_to_vb_idx(vb->va->va_start)];

	spin_lock(&vars->vmap_block_tree_lock);
	BUG_ON(*place != before);
	*place = after;
	spin_unlock(&vars->vmap_block_tree_lock);
}

static void block_enqueue(struct vmap_block *vb)
{
	struct vmap_block_queue *vbq = &kmap_percpu(get_cpu())->vmap_block_queue;

	vb->vbq = vbq;
	spin_lock(&vbq->lock);
	list_add_rcu(&vb->free_list, &vbq->free);
	spin_unlock(&vbq->lock);
	put_cpu();
}

/* Errors: as alloc_vmap_area(), 0: made. */
static int new_vmap_block(gfp_t gfp_mask)
{
	int node = (int)cpu_to_node(smp_processor_id());
	struct vmap_block *vb = kmalloc_node(sizeof(*vb), gfp_mask & GFP_RECLAIM_MASK, node);
	struct vmap_area *va;

	if (unlikely(vb == NULL))
		return -ENOMEM;
	va = alloc_vmap_area(VMAP_BLOCK_SIZE, VMAP_BLOCK_SIZE, VMALLOC_START, VMALLOC_END, node,
			     gfp_mask);
	if (IS_ERR(va)) {
		kfree(vb);
		return PTR_ERR(va);
	}
	goal(KMAP_BLOCK_NEW);
	spin_lock_init(&vb->lock, LOCK_VMAP_BLOCK);
	vb->va = va;
	vb->free = VMAP_BBMAP_BITS;
	vb->dirty = 0;
	bitmap_zero(vb->alloc_map, VMAP_BBMAP_BITS);
	bitmap_zero(vb->dirty_map, VMAP_BBMAP_BITS);
	INIT_LIST_HEAD(&vb->free_list);
	block_table_set(vb, NULL, vb);
	block_enqueue(vb);
	return 0;
}

static void rcu_free_vb(struct rcu_head *head)
{
	kfree(container_of(head, struct vmap_block, rcu_head));
}

static void free_vmap_block(struct vmap_block *vb)
{
	block_table_set(vb, vb, NULL);
	free_unmap_vmap_area(vb->va);
	call_rcu(&vb->rcu_head, rcu_free_vb);
}

/* Locks: vb->lock. */
static void block_dequeue(struct vmap_block *vb)
{
	spin_lock(&vb->vbq->lock);
	list_del_rcu(&vb->free_list);
	spin_unlock(&vb->vbq->lock);
}

/* ---- purging --------------------------------------------------------------------------------- */

static bool block_is_fragmented(const struct vmap_block *vb)
{
	return vb->free + vb->dirty == VMAP_BBMAP_BITS && vb->dirty != VMAP_BBMAP_BITS;
}

/* Take @vb out of its queue, if it is fragmented still; nobody gets anything of it any more. */
static bool block_purge(struct vmap_block *vb)
{
	bool purged;

	spin_lock(&vb->lock);
	purged = block_is_fragmented(vb);
	if (purged) {
		goal(KMAP_BLOCK_FRAGMENTED);
		vb->free = 0;
		vb->dirty = VMAP_BBMAP_BITS;
		bitmap_fill(vb->alloc_map, VMAP_BBMAP_BITS);
		bitmap_fill(vb->dirty_map, VMAP_BBMAP_BITS);
		block_dequeue(vb);
	}
	spin_unlock(&vb->lock);
	return purged;
}

/* Differs: those that go are a chain whose head the stack holds; 2.6.34 has a list there. */
static void purge_fragmented_blocks(uint32_t cpu)
{
	struct vmap_block *vb, *next, *purge = NULL;

	rcu_read_lock();
	list_for_each_entry_rcu(vb, &kmap_percpu(cpu)->vmap_block_queue.free, free_list)
	{
		if (!block_is_fragmented(vb) || !block_purge(vb))
			continue;
		vb->purge_next = purge;
		purge = vb;
	}
	rcu_read_unlock();
	for (vb = purge; vb != NULL; vb = next) {
		next = vb->purge_next;
		free_vmap_block(vb);
	}
}

void purge_fragmented_blocks_allcpus(void)
{
	uint32_t cpu;

	for_each_possible_cpu(cpu) purge_fragmented_blocks(cpu);
}

/* Unmap what is dirty of @vb. Ensures: did anything get unmapped? */
static bool block_unmap_dirty(struct vmap_block *vb, vaddr_t *start, vaddr_t *end)
{
	bool any = false;
	ulong_t i, after;

	spin_lock(&vb->lock);
	for (i = find_first_bit(vb->dirty_map, VMAP_BBMAP_BITS); i < VMAP_BBMAP_BITS;
	     i = find_next_bit(vb->dirty_map, VMAP_BBMAP_BITS, after)) {
		vaddr_t from = vb->va->va_start + (i << PAGE_SHIFT);
		vaddr_t to;

		after = find_next_zero_bit(vb->dirty_map, VMAP_BBMAP_BITS, i);
		to = vb->va->va_start + (after << PAGE_SHIFT);
		vunmap_page_range(from, to);
		*start = min(*start, from);
		*end = max(*end, to);
		any = true;
	}
	spin_unlock(&vb->lock);
	return any;
}

void vm_unmap_aliases(void)
{
	vaddr_t start = UINT32_MAX, end = 0;
	bool flush = false;
	uint32_t cpu;

	if (unlikely(!vars->vmap_initialized))
		return;
	for_each_possible_cpu(cpu)
	{
		struct vmap_block *vb;

		rcu_read_lock();
		list_for_each_entry_rcu(vb, &kmap_percpu(cpu)->vmap_block_queue.free, free_list)
			flush |= block_unmap_dirty(vb, &start, &end);
		rcu_read_unlock();
	}
	__purge_vmap_area_lazy(&start, &end, true, flush);
}

/* ---- parts of blocks ------------------------------------------------------------------------- */

/* 2^@order free pages of @vb. As: bitmap_find_free_region(). */
static bool block_take(struct vmap_block *vb, uint32_t order, ulong_t *page)
{
	ulong_t nr = 1u << order;

	if (vb->free < nr)
		return false;
	*page = bitmap_find_next_zero_area(vb->alloc_map, VMAP_BBMAP_BITS, 0, nr, nr - 1);
	if (*page > VMAP_BBMAP_BITS - nr)
		return false;
	bitmap_set(vb->alloc_map, *page, nr);
	vb->free -= nr;
	if (vb->free == 0) {
		goal(KMAP_BLOCK_FULL);
		block_dequeue(vb);
	}
	return true;
}

/* Out of a block of this CPU. Ensures: 0: none has as much. */
static vaddr_t queue_take(uint32_t order)
{
	struct vmap_block *vb;
	bool purge = false;
	vaddr_t addr = 0;
	uint32_t cpu;

	rcu_read_lock();
	cpu = get_cpu();
	list_for_each_entry_rcu(vb, &kmap_percpu(cpu)->vmap_block_queue.free, free_list)
	{
		ulong_t page;

		spin_lock(&vb->lock);
		if (block_take(vb, order, &page))
			addr = vb->va->va_start + (page << PAGE_SHIFT);
		else
			purge |= vb->free + vb->dirty == VMAP_BBMAP_BITS;
		spin_unlock(&vb->lock);
		if (addr != 0)
			break;
	}
	if (purge)
		purge_fragmented_blocks(cpu);
	put_cpu();
	rcu_read_unlock();
	return addr;
}

/* Errors: 0: no block has as much, and none can be made. */
static vaddr_t vb_alloc(ulong_t size, gfp_t gfp_mask)
{
	uint32_t order = get_order(size);
	vaddr_t addr = queue_take(order);

	while (addr == 0) {
		if (new_vmap_block(gfp_mask) != 0) {
			goal(KMAP_BLOCK_NO_ADDRESSES);
			return 0;
		}
		addr = queue_take(order);
	}
	return addr;
}

static void vb_free(vaddr_t addr, ulong_t size)
{
	ulong_t nr = 1u << get_order(size);
	ulong_t page = (addr & (VMAP_BLOCK_SIZE - 1)) >> PAGE_SHIFT;
	struct vmap_block *vb;
	bool all;

	rcu_read_lock();
	vb = vars->vmap_block_tree[addr_to_vb_idx(addr)];
	rcu_read_unlock();
	BUG_ON(vb == NULL);
	spin_lock(&vb->lock);
	/* As: bitmap_allocate_region() refuses what is set already. */
	BUG_ON(find_next_bit(vb->dirty_map, min(page + nr, VMAP_BBMAP_BITS), page) < page + nr);
	bitmap_set(vb->dirty_map, page, nr);
	vb->dirty += nr;
	all = vb->dirty == VMAP_BBMAP_BITS;
	BUG_ON(all && vb->free != 0);
	spin_unlock(&vb->lock);
	if (all) {
		goal(KMAP_BLOCK_ALL_DIRTY);
		free_vmap_block(vb);
	}
}

void vm_unmap_ram(const void *mem, uint32_t count)
{
	vaddr_t addr = vaddr(mem);
	struct vmap_area *va;

	BUG_ON(addr == 0);
	BUG_ON(addr < VMALLOC_START);
	BUG_ON(addr > VMALLOC_END);
	BUG_ON((addr & ~PAGE_MASK) != 0);
	if (likely(count <= VMAP_MAX_ALLOC)) {
		vb_free(addr, count << PAGE_SHIFT);
		return;
	}
	va = find_vmap_area(addr);
	BUG_ON(va == NULL);
	free_unmap_vmap_area(va);
}

/* Addresses for @count pages. Ensures: 0: there are none. */
static vaddr_t ram_addresses(uint32_t count, int node)
{
	struct vmap_area *va;

	if (likely(count <= VMAP_MAX_ALLOC))
		return vb_alloc(count << PAGE_SHIFT, GFP_KERNEL);
	goal(KMAP_RAM_LARGE);
	va = alloc_vmap_area(count << PAGE_SHIFT, PAGE_SIZE, VMALLOC_START, VMALLOC_END, node,
			     GFP_KERNEL);
	return IS_ERR(va) ? 0 : va->va_start;
}

void *vm_map_ram(struct page **pages, uint32_t count, int node, pgprot_t prot)
{
	vaddr_t addr = ram_addresses(count, node);
	void *mem = window_ptr(addr);

	if (addr == 0)
		return NULL;
	if (vmap_page_range(addr, addr + (count << PAGE_SHIFT), prot, pages) < 0) {
		vm_unmap_ram(mem, count);
		return NULL;
	}
	return mem;
}
