/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make KVM's caches and its shadow MMU do (sim/goal.h).
 */
#ifndef CORE_KVM_KVM_GOALS_H
#define CORE_KVM_KVM_GOALS_H

#include "core/base/goal.h"

#define KVM_GOALS(X)                                                                               \
	X(KVM_TOPUP_NO_ARRAY, "a top-up found no memory for its array")                            \
	X(KVM_ARRAY_VMALLOC, "a large array was left to vmalloc()")                                \
	X(KVM_TOPUP_PARTIAL, "a top-up ran out of memory and had enough all the same")             \
	X(KVM_TOPUP_NO_OBJECT, "a top-up ran out of memory too early")                             \
	X(KVM_CACHE_EMPTY, "an object was taken from an empty cache")                              \
	X(KVM_GFN_RACE, "two backed one guest frame at once")                                      \
	X(KVM_WALK_NOT_PRESENT, "a guest's table had no entry")                                    \
	X(KVM_WALK_RESERVED, "a guest's entry had reserved bits")                                  \
	X(KVM_WALK_REFUSED, "a guest's tables did not grant an access")                            \
	X(KVM_WALK_ENTRY_CHANGED, "a guest's entry changed while it was marked accessed")          \
	X(KVM_FAULT_STALE, "a guest frame went while a fault was under way")                       \
	X(KVM_FAULT_GPTE_CHANGED, "a guest's entry changed while a fault was under way")           \
	X(KVM_FAULT_SPURIOUS, "a fault found its spte made")                                       \
	X(KVM_FAULT_WIDENED, "a fault gave more rights to an spte")                                \
	X(KVM_FAULT_EMULATE, "a guest wrote to a table of its own that is shadowed")               \
	X(KVM_FAULT_NO_ROOM, "no shadow page may be made any more")                                \
	X(KVM_SHADOW_REUSED, "a shadow page was found by its frame and role")                      \
	X(KVM_SHADOW_ROLES, "a guest's table is shadowed with two kinds of access")                \
	X(KVM_SHADOW_RECYCLED, "the oldest shadow pages went for new ones")                        \
	X(KVM_SHADOW_WRITE_PROTECTED, "a writable frame became a table")                           \
	X(KVM_ZAP_ROOT, "a root in use was zapped")                                                \
	X(KVM_WRITE_MISALIGNED, "a guest wrote to a part of an entry")                             \
	X(KVM_WRITE_FLOODED, "a guest wrote to a table again and again")                           \
	X(KVM_RMAP_DESC, "a frame got a second spte, and a descriptor for both")                   \
	X(KVM_RMAP_DESC_CHAINED, "a frame got a second descriptor")                                \
	X(KVM_RMAP_DESC_FREED, "the last spte of a descriptor went")                               \
	X(KVM_FLUSH_KICKED, "a flush interrupted another CPU")                                     \
	X(KVM_FLUSH_LATE, "a flush was done when the guest was entered")                           \
	X(KVM_SPLIT_TOPUP, "caches for a split were topped up")

enum kvm_goal { KVM_GOALS_BEFORE = GOALS_KVM - 1, KVM_GOALS(GOAL_ID) KVM_GOALS_END };

static_assert((int)KVM_GOALS_END <= (int)GOALS_KVM_LIMIT, "the rooms' goals do not meet");

#endif
