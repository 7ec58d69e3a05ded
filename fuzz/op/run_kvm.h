/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the rows of KVM call (run.h says how).
 *
 *   kind                  value                            also
 *   RESULT_MEMORY_CACHE   linear address of the cache      failed if 0
 *   RESULT_GUEST          linear address of the guest      failed if 0
 *   RESULT_CPU_VALUE      the value                        failed: vector, code, address, or -errno
 */
#ifndef FUZZ_OP_RUN_KVM_H
#define FUZZ_OP_RUN_KVM_H

#include "fuzz/model/guest_model.h"
#include "fuzz/model/memory_cache_model.h"
#include "fuzz/op/run_state.h"

#define KVM_ROWS(X)                                                                                \
	X(mmu_cache_create)                                                                        \
	X(mmu_cache_topup)                                                                         \
	X(mmu_cache_nr_free)                                                                       \
	X(mmu_cache_alloc)                                                                         \
	X(mmu_cache_alloc_page)                                                                    \
	X(mmu_cache_free)                                                                          \
	X(kvm_create_vm)                                                                           \
	X(kvm_destroy_vm)                                                                          \
	X(kvm_set_cr3)                                                                             \
	X(guest_set_entry)                                                                         \
	X(emulator_write_phys)                                                                     \
	X(kvm_read_guest)                                                                          \
	X(kvm_guest_access)                                                                        \
	X(kvm_mmu_page_fault)                                                                      \
	X(kvm_mmu_invlpg)                                                                          \
	X(kvm_unmap_gfn)                                                                           \
	X(kvm_mmu_change_mmu_pages)                                                                \
	X(split_caches_topup)

#define X(op)                                                                                      \
	op_run_fn run_##op;                                                                        \
	op_misuse_fn misuse_##op;                                                                  \
	op_model_fn model_##op;
KVM_ROWS(X)
#undef X

/* Objects that a memory cache may be asked to hold; more would be all of the machine's memory. */
#define KVM_OBJECTS_MAX 2048u

/* Where entry @index of the table in frame @table lies, and what stands there; -1: nowhere. */
uint64_t kvm_entry_gpa(const struct value *args);
uint64_t kvm_entry_value(const struct value *args);

#endif
