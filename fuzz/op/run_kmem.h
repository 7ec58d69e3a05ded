/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the rows of kernel mappings call (run.h says how).
 *
 *   kind         value                                also
 *   RESULT_AREA  linear address of what is mapped     failed if 0
 */
#ifndef FUZZ_OP_RUN_KMEM_H
#define FUZZ_OP_RUN_KMEM_H

#include "fuzz/model/area_model.h"
#include "fuzz/op/run_state.h"

#define KMEM_ROWS(X)                                                                               \
	X(vmalloc)                                                                                 \
	X(vzalloc)                                                                                 \
	X(vmalloc_32)                                                                              \
	X(vmalloc_user)                                                                            \
	X(vmalloc_node)                                                                            \
	X(__vmalloc)                                                                               \
	X(vfree)                                                                                   \
	X(vmalloc_to_page)                                                                         \
	X(vmap)                                                                                    \
	X(vunmap)                                                                                  \
	X(vm_map_ram)                                                                              \
	X(vm_unmap_ram)                                                                            \
	X(vm_unmap_aliases)                                                                        \
	X(ioremap)                                                                                 \
	X(ioremap_cache)                                                                           \
	X(iounmap)                                                                                 \
	X(kmap)                                                                                    \
	X(kunmap)                                                                                  \
	X(kmap_atomic_fill)                                                                        \
	X(kmap_atomic_check)                                                                       \
	X(kmap_atomic_copy)                                                                        \
	X(kfill)                                                                                   \
	X(kcheck)                                                                                  \
	X(set_memory_ro)                                                                           \
	X(set_memory_rw)                                                                           \
	X(set_memory_nx)                                                                           \
	X(set_memory_x)                                                                            \
	X(set_memory_uc)                                                                           \
	X(set_memory_wb)                                                                           \
	X(set_memory_4k)                                                                           \
	X(set_memory_wc)                                                                           \
	X(vread)                                                                                   \
	X(probe_kernel_read)                                                                       \
	X(probe_kernel_write)

#define X(op)                                                                                      \
	op_run_fn run_##op;                                                                        \
	op_misuse_fn misuse_##op;                                                                  \
	op_model_fn model_##op;
KMEM_ROWS(X)
#undef X
op_run_fn run_kmap_flush_unused;
op_misuse_fn misuse_kmap_flush_unused;

/* What kmap() sleeps for. */
extern const struct op_wait wait_pkmap;

/* Pages that a list can stand for; what asks for more is not done. */
#define KMEM_PAGES_MAX 512u

/* Pages of a vmalloc() that is done. */
#define KMEM_VMALLOC_PAGES_MAX 4096u

/* Pages of an ioremap() that is done; larger ones would take long to refuse. */
#define KMEM_DEVICE_PAGES_MAX 0x10000u

/* The frame that stands for a NULL page. */
#define KMEM_NO_FRAME UINT32_MAX

/*
 * The frames that a list stands for: @pages of them, from argument @first on.
 *
 * Requires: pages <= KMEM_PAGES_MAX.
 */
void kmem_frames(const struct run *run, const struct value *args, uint32_t first, uint32_t pages,
		 pfn_t *frames);

/* What a call asks the models to see mapped. */
struct area_asked kmem_vmalloc_asked(uint64_t size, uint64_t gfp, bool zeroed, uint64_t prot);
struct area_asked kmem_ioremap_asked(uint64_t phys_addr, uint64_t size, bool cached);

/*
 * The call that runs asks for memory with flags @gfp, inside: told before it does, for those who
 * judge what it comes to. kmem_pages_to_be_had(): pages that ordinary requests can have now.
 * kmem_had_memory(): afterwards: could it have had @pages pages, with nobody else running and no
 * fault injected?
 */
void kmem_asks_inside(struct run *run, uint64_t gfp);
uint64_t kmem_pages_to_be_had(bool highmem);
bool kmem_had_memory(const struct run *run, uint64_t pages, bool highmem);

/* Is somebody else in the middle of a call that takes addresses, or gives them back? */
bool kmem_others_move_areas(const struct run *run);

/* Has kmap() any of the @nr frames from @pfn on, or is a call about to? Who frees them errs. */
bool kmem_frames_mapped(const struct run *run, pfn_t pfn, uint32_t nr);

/* How many pages kmap() and kunmap() are asked for. */
uint32_t kmem_times(const struct value *count);

#endif
