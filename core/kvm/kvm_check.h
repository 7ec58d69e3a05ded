/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of KVM's caches and shadow tables: what is true of a sound guest, after every step.
 *
 *   marks --> which guests did the step write to? --> those, whole
 *   full: all guests
 *
 * While somebody holds a guest's mmu_lock only its caches are looked at.
 */
#ifndef CORE_KVM_KVM_CHECK_H
#define CORE_KVM_KVM_CHECK_H

#include "core/base/check.h"

/* The rows Q1 to Q5, in order. They remember nothing from pass to pass. */
extern const struct check kvm_checks[];
extern const uint32_t kvm_checks_nr;

#endif
