/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * anon_vmas and the links between them and areas.
 *
 *   area without --anon_vma_prepare()--> its own, or a neighbour's
 *   area --anon_vma_clone()--> another one with the same links --unlink_anon_vmas()--> none
 *   parent's area --anon_vma_fork()--> the child's: the parent's links, and an anon_vma of its own
 *
 * As: mm/rmap.c of 2.6.34.
 */
#include "core/vma/rmap.h"

#include "core/slab/slab.h"
#include "core/vma/vma_internal.h"

static void anon_vma_ctor(void *data)
{
	struct anon_vma *anon_vma = data;

	spin_lock_init(&anon_vma->lock, LOCK_ANON_VMA);
	INIT_LIST_HEAD(&anon_vma->head);
}

void anon_vma_init(void)
{
	struct rmap_globals *vars = &vma_vars->rmap;

	vars->anon_vma_cachep = kmem_cache_create("anon_vma", sizeof(struct anon_vma), 0,
						  SLAB_DESTROY_BY_RCU | SLAB_PANIC,
						  KSYM_OF(kmem_ctor_fn, anon_vma_ctor));
	vars->anon_vma_chain_cachep = kmem_cache_create(
		"anon_vma_chain", sizeof(struct anon_vma_chain), 0, SLAB_PANIC, 0);
}

static struct anon_vma *anon_vma_alloc(void)
{
	return kmem_cache_alloc(vma_vars->rmap.anon_vma_cachep, GFP_KERNEL);
}

static void anon_vma_free(struct anon_vma *anon_vma)
{
	kmem_cache_free(vma_vars->rmap.anon_vma_cachep, anon_vma);
}

static struct anon_vma_chain *anon_vma_chain_alloc(void)
{
	return kmem_cache_alloc(vma_vars->rmap.anon_vma_chain_cachep, GFP_KERNEL);
}

static void anon_vma_chain_free(struct anon_vma_chain *avc)
{
	kmem_cache_free(vma_vars->rmap.anon_vma_chain_cachep, avc);
}

/* ---- an area's own --------------------------------------------------------------------------- */

/*
 * Hang @avc and @anon_vma on @vma. Ensures: false: another thread's fault was faster.
 *
 * page_table_lock is against those: they hold mmap_sem for reading only.
 */
static bool anon_vma_install(struct vm_area_struct *vma, struct anon_vma_chain *avc,
			     struct anon_vma *anon_vma)
{
	bool first;

	spin_lock(&anon_vma->lock);
	spin_lock(&vma->vm_mm->page_table_lock);
	first = vma->anon_vma == NULL;
	if (first) {
		vma->anon_vma = anon_vma;
		avc->anon_vma = anon_vma;
		avc->vma = vma;
		list_add(&avc->same_vma, &vma->anon_vma_chain);
		list_add(&avc->same_anon_vma, &anon_vma->head);
	}
	spin_unlock(&vma->vm_mm->page_table_lock);
	spin_unlock(&anon_vma->lock);
	return first;
}

/* anon_vma_prepare() of an area that has none, with the link that it will need. */
static int anon_vma_prepare_with(struct vm_area_struct *vma, struct anon_vma_chain *avc)
{
	struct anon_vma *anon_vma = find_mergeable_anon_vma(vma);
	struct anon_vma *allocated = NULL;

	goal_if(anon_vma != NULL, RANGE_ANON_VMA_SHARED);
	if (anon_vma == NULL) {
		anon_vma = allocated = anon_vma_alloc();
		if (anon_vma == NULL)
			return -ENOMEM;
	}
	if (anon_vma_install(vma, avc, anon_vma))
		return 0;
	goal(RANGE_ANON_VMA_RACE);
	if (allocated != NULL)
		anon_vma_free(allocated);
	anon_vma_chain_free(avc);
	return 0;
}

int anon_vma_prepare(struct vm_area_struct *vma)
{
	struct anon_vma_chain *avc;

	might_sleep();
	if (likely(vma->anon_vma != NULL))
		return 0;
	avc = anon_vma_chain_alloc();
	if (avc == NULL) {
		goal(RANGE_ANON_VMA_NO_MEMORY);
		return -ENOMEM;
	}
	if (anon_vma_prepare_with(vma, avc) != 0) {
		goal(RANGE_ANON_VMA_NO_MEMORY);
		anon_vma_chain_free(avc);
		return -ENOMEM;
	}
	return 0;
}

/* ---- links ----------------------------------------------------------------------------------- */

static void anon_vma_chain_link(struct vm_area_struct *vma, struct anon_vma_chain *avc,
				struct anon_vma *anon_vma)
{
	avc->vma = vma;
	avc->anon_vma = anon_vma;
	list_add(&avc->same_vma, &vma->anon_vma_chain);
	spin_lock(&anon_vma->lock);
	list_add_tail(&avc->same_anon_vma, &anon_vma->head);
	spin_unlock(&anon_vma->lock);
}

/* The chain is walked from its end, so that the copy has the same order. */
int anon_vma_clone(struct vm_area_struct *dst, struct vm_area_struct *src)
{
	struct anon_vma_chain *pavc;

	list_for_each_entry_reverse(pavc, &src->anon_vma_chain, same_vma)
	{
		struct anon_vma_chain *avc = anon_vma_chain_alloc();

		if (avc == NULL) {
			goal(RANGE_ANON_VMA_CLONE_NO_MEMORY);
			unlink_anon_vmas(dst);
			return -ENOMEM;
		}
		anon_vma_chain_link(dst, avc, pavc->anon_vma);
	}
	return 0;
}

void anon_vma_hand_over(struct vm_area_struct *dst, struct vm_area_struct *src)
{
	struct anon_vma_chain *avc;

	list_for_each_entry (avc, &src->anon_vma_chain, same_vma) {
		spin_lock(&avc->anon_vma->lock);
		avc->vma = dst;
		spin_unlock(&avc->anon_vma->lock);
	}
	list_splice_init(&src->anon_vma_chain, &dst->anon_vma_chain);
	dst->anon_vma = src->anon_vma;
	src->anon_vma = NULL;
}

/* An anon_vma of its own for @vma, whose chain has its parent's. */
static int anon_vma_own(struct vm_area_struct *vma)
{
	struct anon_vma *anon_vma = anon_vma_alloc();
	struct anon_vma_chain *avc;

	if (anon_vma == NULL)
		return -ENOMEM;
	avc = anon_vma_chain_alloc();
	if (avc == NULL) {
		anon_vma_free(anon_vma);
		return -ENOMEM;
	}
	anon_vma_chain_link(vma, avc, anon_vma);
	vma->anon_vma = anon_vma;
	return 0;
}

int anon_vma_fork(struct vm_area_struct *vma, struct vm_area_struct *pvma)
{
	if (pvma->anon_vma == NULL)
		return 0;
	if (anon_vma_clone(vma, pvma) != 0)
		return -ENOMEM;
	if (anon_vma_own(vma) != 0) {
		goal(RANGE_ANON_VMA_FORK_NO_MEMORY);
		unlink_anon_vmas(vma);
		return -ENOMEM;
	}
	return 0;
}

/* Ensures: the anon_vma is freed if this was its last link. */
static void anon_vma_unlink(struct anon_vma_chain *avc)
{
	struct anon_vma *anon_vma = avc->anon_vma;
	bool empty;

	spin_lock(&anon_vma->lock);
	list_del(&avc->same_anon_vma);
	empty = list_empty(&anon_vma->head);
	spin_unlock(&anon_vma->lock);
	if (empty)
		anon_vma_free(anon_vma);
}

void unlink_anon_vmas(struct vm_area_struct *vma)
{
	struct anon_vma_chain *avc, *next;

	list_for_each_entry_safe (avc, next, &vma->anon_vma_chain, same_vma) {
		anon_vma_unlink(avc);
		list_del(&avc->same_vma);
		anon_vma_chain_free(avc);
	}
}

void anon_vma_merge(struct vm_area_struct *vma, struct vm_area_struct *next)
{
	VM_BUG_ON(vma->anon_vma != next->anon_vma);
	unlink_anon_vmas(next);
}

/* ---- from a page ----------------------------------------------------------------------------- */

struct anon_vma *page_lock_anon_vma(struct page *page)
{
	struct anon_vma *anon_vma;

	rcu_read_lock();
	anon_vma = page_anon_vma(page);
	if (anon_vma == NULL || !page_mapped(page)) {
		rcu_read_unlock();
		return NULL;
	}
	spin_lock(&anon_vma->lock);
	return anon_vma;
}

void page_unlock_anon_vma(struct anon_vma *anon_vma)
{
	spin_unlock(&anon_vma->lock);
	rcu_read_unlock();
}
