/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls of what other rooms registered, and what holds without them.
 */
#include "core/fault/fault_hooks.h"

#include "core/fault/fault_internal.h"

#define hooks (fault_vars->hooks)

void fault_hooks_register(const struct fault_hooks *more)
{
	if (more->swap_page != 0)
		hooks.swap_page = more->swap_page;
	if (more->reuse_swap_page != 0)
		hooks.reuse_swap_page = more->reuse_swap_page;
	if (more->set_page_dirty != 0)
		hooks.set_page_dirty = more->set_page_dirty;
	if (more->mark_page_accessed != 0)
		hooks.mark_page_accessed = more->mark_page_accessed;
}

void fault_hooks_unregister(void)
{
	hooks = (struct fault_hooks){0};
}

uint32_t hook_swap_page(const struct pte_fault *fault)
{
	swap_page_fn *fn;

	if (hooks.swap_page == 0) {
		print_bad_pte(fault->vma, fault->address, fault->orig, NULL);
		return VM_FAULT_SIGBUS;
	}
	fn = (swap_page_fn *)ksym_function(hooks.swap_page);
	return fn(fault->mm, fault->vma, fault->address, fault->pmd, fault->flags, fault->orig);
}

bool hook_reuse_swap_page(struct page *page)
{
	if (hooks.reuse_swap_page == 0)
		return false;
	return ((reuse_swap_page_fn *)ksym_function(hooks.reuse_swap_page))(page);
}

bool set_page_dirty(struct page *page)
{
	if (hooks.set_page_dirty == 0)
		return !PageDirty(page) && !TestSetPageDirty(page);
	return ((set_page_dirty_fn *)ksym_function(hooks.set_page_dirty))(page);
}

void mark_page_accessed(struct page *page)
{
	if (hooks.mark_page_accessed != 0)
		((mark_page_accessed_fn *)ksym_function(hooks.mark_page_accessed))(page);
	else if (!PageReferenced(page))
		SetPageReferenced(page);
}

uint32_t vma_fault(struct vm_area_struct *vma, struct vm_fault *vmf)
{
	return ((vm_fault_fn *)ksym_function(vma->vm_ops->fault))(vma, vmf);
}

uint32_t vma_page_mkwrite(struct vm_area_struct *vma, struct vm_fault *vmf)
{
	return ((vm_fault_fn *)ksym_function(vma->vm_ops->page_mkwrite))(vma, vmf);
}
