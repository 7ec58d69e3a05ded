/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Releasing guests and memory caches.
 */
#include "fuzz/engine/end_guests.h"

#include "core/kvm/kvm.h"
#include "core/kvm/memory_cache.h"
#include "fuzz/model/guest_model.h"
#include "fuzz/model/memory_cache_model.h"

static void memory_cache_release(uint32_t address)
{
	struct kvm_mmu_memory_cache *mc = window_ptr(address);

	kvm_mmu_free_memory_cache(mc);
	kfree(mc);
}

void end_release_guests(const struct run *run)
{
	uint16_t call;

	if (run->changes.objects_spoiled)
		return;
	for (call = guest_model_next(GUEST_MODEL_NONE); call != GUEST_MODEL_NONE;
	     call = guest_model_next(call))
		kvm_destroy_vm(window_ptr(guest_model_of(call).address));
	for (call = memory_cache_model_next(MEMORY_CACHE_NONE); call != MEMORY_CACHE_NONE;
	     call = memory_cache_model_next(call))
		memory_cache_release(memory_cache_model_of(call).address);
}
