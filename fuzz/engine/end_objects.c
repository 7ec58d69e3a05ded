/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Releasing objects and caches.
 */
#include "fuzz/engine/end_objects.h"

#include "core/base/rcu.h"
#include "core/base/workqueue.h"
#include "core/slab/failslab.h"
#include "core/slab/slab.h"
#include "core/slab/slab_init.h"
#include "fuzz/model/object_model.h"

void end_wait_for_caches(void *arg)
{
	(void)arg;
	flush_scheduled_work();
	rcu_barrier();
	flush_scheduled_work(); /* what fell due meanwhile */
}

/* The kernel's own caches get their arrays back, wherever these lie now. */
static void tuning_undo(void)
{
	for (uint16_t call = object_model_next_shared(OBJECT_MODEL_NONE); call != OBJECT_MODEL_NONE;
	     call = object_model_next_shared(call))
		slab_tune_default(window_ptr(object_model_cache(call).address));
}

void end_release_objects(const struct run *run)
{
	uint16_t call;

	if (run->changes.failslab)
		failslab_init();
	if (run->changes.objects_spoiled)
		return;
	for (call = object_model_next_object(OBJECT_MODEL_NONE); call != OBJECT_MODEL_NONE;
	     call = object_model_next_object(call))
		kfree(window_ptr(object_model_of_call(call).address));
	for (call = object_model_next_cache(OBJECT_MODEL_NONE); call != OBJECT_MODEL_NONE;
	     call = object_model_next_cache(call))
		kmem_cache_destroy(window_ptr(object_model_cache(call).address));
	if (run->changes.tuned)
		tuning_undo();
}

void end_shrink_caches(const struct run *run)
{
	bool waits = run != NULL && run->changes.caches_wait;

	if (run != NULL && run->changes.objects_spoiled)
		return;
	if (waits)
		end_wait_for_caches(NULL);
	kmem_cache_shrink_all();
	rcu_barrier(); /* slabs of anon_vmas are freed after a grace period */
}
