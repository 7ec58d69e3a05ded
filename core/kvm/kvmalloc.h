/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Arrays from kmalloc(), and from vmalloc() where they are large and kmalloc() has nothing.
 */
#ifndef CORE_KVM_KVMALLOC_H
#define CORE_KVM_KVMALLOC_H

#include "core/slab/slab.h"

/*
 * Memory for @n elements of @size bytes, to be reached through the CPU (sim/access.h); and back.
 *
 * Requires: may sleep as @flags say.
 * Errors:   NULL: the product does not fit 32 bits, no memory, an injected fault. One page and less
 *           never comes from vmalloc(), nor does what may not sleep.
 * As:       kvmalloc_array(), kvfree() of 6.12.
 */
must_check void *kvmalloc_array(ulong_t n, ulong_t size, gfp_t flags);
void kvfree(const void *addr);

#endif
