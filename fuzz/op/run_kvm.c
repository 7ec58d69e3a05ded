/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions of KVM's operations.
 */
#include "fuzz/op/run_kvm.h"

#include "core/kvm/kvm.h"
#include "core/kvm/memory_cache.h"
#include "fuzz/op/run_kmem.h"
#include "sim/exception.h"

/* ---- arguments and results ------------------------------------------------------------------- */

static void pointer_result(struct result *result, const void *p)
{
	result->value = vaddr(p);
	result->failed = p == NULL;
}

static void errno_result(struct result *result, int error)
{
	result->value = (uint64_t)(int64_t)error;
	result->failed = error < 0;
}

/* ---- memory caches --------------------------------------------------------------------------- */

static struct kvm_mmu_memory_cache *cache_arg(const struct value *value)
{
	return window_ptr((vaddr_t)value->number);
}

void run_mmu_cache_create(struct run *run, const struct value *args, struct result *result)
{
	struct kvm_mmu_memory_cache *mc;

	kmem_asks_inside(run, GFP_KERNEL);
	mc = kzalloc(sizeof(*mc), GFP_KERNEL);
	pointer_result(result, mc);
	if (mc == NULL)
		return;
	if (args[0].number != 0)
		mc->kmem_cache = window_ptr((vaddr_t)args[0].number);
	mc->gfp_zero = args[1].number != 0 ? __GFP_ZERO : 0;
	mc->gfp_custom = (gfp_t)args[2].number;
	mc->init_value = args[3].number;
}

void run_mmu_cache_topup(struct run *run, const struct value *args, struct result *result)
{
	struct kvm_mmu_memory_cache *mc = cache_arg(&args[0]);

	kmem_asks_inside(run, mc->gfp_custom != 0 ? mc->gfp_custom : GFP_KERNEL_ACCOUNT);
	errno_result(result, __kvm_mmu_topup_memory_cache(mc, (int32_t)args[1].number,
							  (int32_t)args[2].number));
}

void run_mmu_cache_nr_free(struct run *run, const struct value *args, struct result *result)
{
	result->value = (uint32_t)kvm_mmu_memory_cache_nr_free_objects(cache_arg(&args[0]));
}

void run_mmu_cache_alloc(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, GFP_ATOMIC);
	pointer_result(result, kvm_mmu_memory_cache_alloc(cache_arg(&args[0])));
}

void run_mmu_cache_alloc_page(struct run *run, const struct value *args, struct result *result)
{
	run_mmu_cache_alloc(run, args, result);
}

void run_mmu_cache_free(struct run *run, const struct value *args, struct result *result)
{
	kvm_mmu_free_memory_cache(cache_arg(&args[0]));
}

/* ---- guests ---------------------------------------------------------------------------------- */

static struct kvm *guest_arg(const struct value *value)
{
	return window_ptr((vaddr_t)value->number);
}

static struct kvm_vcpu *vcpu_arg(const struct value *args)
{
	return kvm_vcpu_of(guest_arg(&args[0]), (uint32_t)args[1].number);
}

/* A guest is being used, and no more: calls that overlap are judged less. */
static struct guest_stay guest_enter(struct run *run, const struct value *args)
{
	kmem_asks_inside(run, GFP_KERNEL);
	return guest_model_enter(args[0].ref);
}

void run_kvm_create_vm(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, GFP_KERNEL);
	pointer_result(result, kvm_create_vm((uint32_t)args[0].number));
}

void run_kvm_destroy_vm(struct run *run, const struct value *args, struct result *result)
{
	kvm_destroy_vm(guest_arg(&args[0]));
}

void run_kvm_set_cr3(struct run *run, const struct value *args, struct result *result)
{
	struct guest_stay stay = guest_enter(run, args);

	errno_result(result, kvm_set_cr3(vcpu_arg(args), (gfn_t)args[2].number));
	guest_model_leave(&stay);
}

uint64_t kvm_entry_gpa(const struct value *args)
{
	return args[2].number * PAGE_SIZE + args[3].number * 8;
}

uint64_t kvm_entry_value(const struct value *args)
{
	uint64_t flags = args[5].number;

	/* XD is bit 31 in text, and bit 63 of an entry */
	return args[4].number << PAGE_SHIFT | (flags & UINT64_C(0x7fffffff)) |
	       (flags >> 31 & 1) << 63;
}

static void guest_write(struct run *run, const struct value *args, struct result *result,
			uint64_t gpa, uint64_t value, uint64_t bytes)
{
	struct guest_stay stay = guest_enter(run, args);

	errno_result(result,
		     emulator_write_phys(vcpu_arg(args), (gpa_t)gpa, value, (uint32_t)bytes));
	guest_model_leave(&stay);
}

void run_guest_set_entry(struct run *run, const struct value *args, struct result *result)
{
	guest_write(run, args, result, kvm_entry_gpa(args), kvm_entry_value(args), 8);
}

void run_emulator_write_phys(struct run *run, const struct value *args, struct result *result)
{
	guest_write(run, args, result, args[2].number, args[3].number, args[4].number);
}

/* What an access came to: its value, the guest's page fault, an error. */
static void access_result(struct result *result, const struct kvm_vcpu *vcpu, int r, uint64_t value)
{
	if (r == RET_PF_FIXED) {
		result->value = value;
		return;
	}
	errno_result(result, r);
	result->failed = true;
	if (r != RET_PF_GUEST)
		return;
	result->vector = EXCEPTION_PAGE_FAULT;
	result->code = kvm_vcpu_fault(vcpu).error_code;
	result->address = kvm_vcpu_fault(vcpu).address;
}

void run_kvm_read_guest(struct run *run, const struct value *args, struct result *result)
{
	struct guest_stay stay = guest_enter(run, args);
	uint64_t value = 0;
	int r = kvm_read_guest(guest_arg(&args[0]), (gpa_t)args[1].number, &value,
			       (uint32_t)args[2].number);

	access_result(result, NULL, r, value);
	guest_model_leave(&stay);
}

void run_kvm_guest_access(struct run *run, const struct value *args, struct result *result)
{
	struct guest_stay stay = guest_enter(run, args);
	struct kvm_vcpu *vcpu = vcpu_arg(args);
	uint32_t bytes = (uint32_t)args[4].number;
	uint64_t value = args[5].number;
	int r = kvm_guest_access(vcpu, (gva_t)args[2].number, (uint32_t)args[3].number, bytes,
				 &value);

	if (bytes < 8)
		value &= (UINT64_C(1) << bytes * 8) - 1;
	access_result(result, vcpu, r, value);
	guest_model_leave(&stay);
}

void run_kvm_mmu_page_fault(struct run *run, const struct value *args, struct result *result)
{
	struct guest_stay stay = guest_enter(run, args);

	errno_result(result, kvm_mmu_page_fault(vcpu_arg(args), (gva_t)args[2].number,
						(uint32_t)args[3].number));
	guest_model_leave(&stay);
}

void run_kvm_mmu_invlpg(struct run *run, const struct value *args, struct result *result)
{
	struct guest_stay stay = guest_enter(run, args);

	kvm_mmu_invlpg(vcpu_arg(args), (gva_t)args[2].number);
	guest_model_leave(&stay);
}

void run_kvm_unmap_gfn(struct run *run, const struct value *args, struct result *result)
{
	struct guest_stay stay = guest_enter(run, args);

	errno_result(result, kvm_unmap_gfn(guest_arg(&args[0]), (gfn_t)args[1].number));
	guest_model_leave(&stay);
}

void run_kvm_mmu_change_mmu_pages(struct run *run, const struct value *args, struct result *result)
{
	struct guest_stay stay = guest_enter(run, args);

	kvm_mmu_change_mmu_pages(guest_arg(&args[0]), (uint32_t)args[1].number);
	guest_model_leave(&stay);
}

void run_split_caches_topup(struct run *run, const struct value *args, struct result *result)
{
	struct guest_stay stay = guest_enter(run, args);

	errno_result(result, kvm_prepare_split(guest_arg(&args[0])));
	guest_model_leave(&stay);
}
