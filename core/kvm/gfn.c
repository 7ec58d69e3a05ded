/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The guest's frames: which page backs each, and words in them.
 *
 *   not backed --gfn_to_page()--> backed, one reference is the frame's --gfn_take_page()--> not
 *
 * A page says in its index which frame it backs.
 */
#include "core/kvm/kvm_internal.h"

#include "core/page/page_alloc.h"
#include "sim/access.h"

struct kvm_gfn *gfn_to_info(const struct kvm *kvm, gfn_t gfn)
{
	return gfn < kvm->npages ? &kvm->gfns[gfn] : NULL;
}

/* ---- pages ----------------------------------------------------------------------------------- */

/* Ensures: NULL: not backed. */
static struct page *backing_get(struct kvm *kvm, const struct kvm_gfn *info)
{
	struct page *page;

	spin_lock(&kvm->gfn_lock);
	page = info->page;
	if (page != NULL)
		get_page(page);
	spin_unlock(&kvm->gfn_lock);
	return page;
}

/* The reference to @page becomes the frame's, unless somebody was faster. */
static void backing_offer(struct kvm *kvm, struct kvm_gfn *info, struct page *page)
{
	bool taken;

	spin_lock(&kvm->gfn_lock);
	taken = info->page == NULL;
	if (taken)
		info->page = page;
	spin_unlock(&kvm->gfn_lock);
	if (!taken) {
		goal(KVM_GFN_RACE);
		put_page(page);
	}
}

/*
 * As: gfn_to_page() of 2.6.34.   Differs: the page comes from the allocator at once, where
 * get_user_pages() would fault it in.
 */
struct page *gfn_to_page(struct kvm *kvm, gfn_t gfn)
{
	struct kvm_gfn *info = gfn_to_info(kvm, gfn);
	struct page *page;

	if (info == NULL)
		return ERR_PTR(-EFAULT);
	while ((page = backing_get(kvm, info)) == NULL) {
		page = alloc_page(GFP_USER | (gfp_t)__GFP_ZERO);
		if (page == NULL)
			return ERR_PTR(-ENOMEM);
		page->index = gfn;
		backing_offer(kvm, info, page);
	}
	return page;
}

bool gfn_backed_by(struct kvm *kvm, gfn_t gfn, const struct page *page)
{
	bool same;

	spin_lock(&kvm->gfn_lock);
	same = gfn_to_info(kvm, gfn)->page == page;
	spin_unlock(&kvm->gfn_lock);
	return same;
}

struct page *gfn_take_page(struct kvm *kvm, struct kvm_gfn *info)
{
	struct page *page;

	spin_lock(&kvm->gfn_lock);
	page = info->page;
	info->page = NULL;
	spin_unlock(&kvm->gfn_lock);
	return page;
}

/* ---- words ----------------------------------------------------------------------------------- */

static vaddr_t entry_at(const struct page *page, uint32_t index)
{
	return vaddr(page_address(page)) + index * (vaddr_t)sizeof(uint64_t);
}

int kvm_read_guest(struct kvm *kvm, gpa_t gpa, uint64_t *value, uint32_t bytes)
{
	const struct kvm_gfn *info = gfn_to_info(kvm, (gfn_t)(gpa >> PAGE_SHIFT));

	BUG_ON(bytes == 0 || bytes > 8 || !is_power_of_2(bytes) || !IS_ALIGNED(gpa, bytes));
	if (info == NULL || gpa >> PAGE_SHIFT >= kvm->npages)
		return -EFAULT;
	*value = 0;
	spin_lock(&kvm->gfn_lock);
	if (info->page != NULL)
		*value = cpu_read(entry_at(info->page, 0) + (vaddr_t)(gpa & ~PAGE_MASK), bytes);
	spin_unlock(&kvm->gfn_lock);
	return 0;
}

uint64_t gfn_read_entry(struct kvm *kvm, gfn_t gfn, uint32_t index)
{
	uint64_t entry;

	if (kvm_read_guest(kvm, ((gpa_t)gfn << PAGE_SHIFT) + index * 8u, &entry, 8) != 0)
		return 0;
	return entry;
}

/* As: cmpxchg_gpte() of 2.6.34. */
bool gfn_exchange_entry(struct kvm *kvm, gfn_t gfn, uint32_t index, uint64_t old, uint64_t entry)
{
	const struct kvm_gfn *info = gfn_to_info(kvm, gfn);
	bool done = false;

	spin_lock(&kvm->gfn_lock);
	if (info->page != NULL)
		done = cpu_compare_swap(entry_at(info->page, index), 8, old, entry) == old;
	spin_unlock(&kvm->gfn_lock);
	return done;
}
