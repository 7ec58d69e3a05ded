/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Arrays from kmalloc(), and from vmalloc() where they are large and kmalloc() has nothing.
 */
#include "core/kvm/kvmalloc.h"

#include "core/kmap/vmalloc.h"
#include "core/kvm/kvm_goals.h"

void *kvmalloc_array(ulong_t n, ulong_t size, gfp_t flags)
{
	gfp_t kmalloc_flags = flags;
	ulong_t bytes;
	void *array;

	if (__builtin_mul_overflow(n, size, &bytes))
		return NULL;
	if (bytes > PAGE_SIZE)
		kmalloc_flags |= (gfp_t)(__GFP_NOWARN | __GFP_NORETRY);
	array = kmalloc(bytes, kmalloc_flags);
	if (array != NULL || bytes <= PAGE_SIZE || (flags & __GFP_WAIT) == 0)
		return array;
	goal(KVM_ARRAY_VMALLOC);
	return __vmalloc(bytes, flags | (gfp_t)__GFP_HIGHMEM, PAGE_KERNEL);
}

void kvfree(const void *addr)
{
	if (is_vmalloc_addr(addr))
		vfree(addr);
	else
		kfree(addr);
}
