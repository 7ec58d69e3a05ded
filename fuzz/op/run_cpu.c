/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Control registers, TLB, and accesses through page tables.
 *
 *   misuse_*()  which frames would it touch? All the program's: the MMU's model looks at them
 *   run_*()     the instruction, at its ring, on the caller's CPU
 *   model_*()   was that allowed, by registers, result and memory?
 *
 * The program's tables hold for these calls alone: the kernel uses pointers of the direct map.
 */
#include "fuzz/op/run_cpu.h"

#include "core/base/page_addr.h"
#include "core/boot/boot.h"
#include "core/fault/fault.h"
#include "core/pgtable/pgtable.h"
#include "core/pgtable/tlbflush.h"
#include "fuzz/model/area_model.h"
#include "fuzz/model/footprint.h"
#include "fuzz/model/look.h"
#include "fuzz/model/mmu_model.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run.h"
#include "sim/access.h"
#include "sim/cpu.h"
#include "sim/look.h"
#include "sim/mark.h"
#include "sim/ram.h"

uint32_t run_cpu(const struct run *run)
{
	const struct flight *flight = run->judged;

	return flight && !flight->in_irq ? task_cpu(flight->task) : cpu_id();
}

static struct mmu_model_registers registers_of(uint32_t cpu)
{
	const struct control *control = &mmu_of(cpu)->control;
	struct mmu_model_registers registers = {
		.cr0 = control->cr0,
		.cr3 = control->cr3,
		.cr4 = control->cr4,
		.efer = control->efer,
		.has_pse = control->has_pse,
	};

	for (uint32_t i = 0; i < NR_PDPTES; i++)
		registers.pdpte[i] = control->pdpte[i];
	return registers;
}

/* The kernel loads the directory of the space that it switches to, or its own; nobody else does. */
static void root_follow(uint32_t cpu)
{
	const struct mm_struct *mm = pgtable_percpu(cpu)->active_mm;
	uint32_t cr3 = mmu_of(cpu)->control.cr3;

	if (cr3 == __pa(mm->pgd) || cr3 == __pa(swapper_pg_dir))
		mmu_model_root_is(cpu, cr3);
}

void mmu_model_ready(void)
{
	struct mmu_model_registers registers[NR_CPUS];

	if (mmu_model_started()) {
		for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
			root_follow(cpu);
		mmu_model_step();
		return;
	}
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		registers[cpu] = registers_of(cpu);
	mmu_model_start(registers, cpu_count(), machine_frames_end());
}

static struct misuse_verdict verdict(enum misuse use)
{
	return (struct misuse_verdict){use, NULL};
}

/* ---- control registers ----------------------------------------------------------------------- */

/* May the table that CR3 names be read, as it is with PAE? Nobody's frames may not, nor slabs. */
static struct misuse_verdict root_verdict(uint32_t cr3)
{
	pfn_t pfn = cr3 >> PAGE_SHIFT;

	mmu_model_ready();
	if (pfn < machine_frames_end() && (ram_frame_poisoned(pfn) || ram_frame_divided(pfn)))
		return verdict(USE_SKIPPED);
	return verdict(USE_SOUND);
}

/* CR3's value: the page's address, cut to 32 bits, plus what stands below it. */
static uint32_t cr3_of(const struct run *run, const struct value *args)
{
	uint32_t base = args[0].number ? value_pfn(run, &args[0]) << PAGE_SHIFT : 0;

	return base + (uint32_t)args[1].number;
}

static void write_done(struct run *run, struct result *result, bool accepted)
{
	run->changes.registers = true;
	run->changes.roots = true;
	result->failed = !accepted;
	result->vector = EXCEPTION_GENERAL_PROTECTION;
}

static struct mmu *mmu_now(void)
{
	return mmu_of(cpu_id());
}

#define REGISTER_ROW(name, which, what, root)                                                      \
	struct misuse_verdict misuse_write_##name(const struct run *run, const struct value *args) \
	{                                                                                          \
		return root_verdict(root);                                                         \
	}                                                                                          \
                                                                                                   \
	void run_write_##name(struct run *run, const struct value *args, struct result *result)    \
	{                                                                                          \
		write_done(run, result, control_write_##name(mmu_now(), what));                    \
	}                                                                                          \
                                                                                                   \
	void model_write_##name(struct run *run, const struct value *args,                         \
				const struct result *result)                                       \
	{                                                                                          \
		mmu_model_wrote(run_cpu(run), which, what, !result->failed);                       \
	}

#define FIRST_ARG ((uint32_t)args[0].number)
#define CR3_NOW   (mmu_of(run_cpu(run))->control.cr3)
REGISTER_ROW(cr0, MODEL_CR0, FIRST_ARG, CR3_NOW)
REGISTER_ROW(cr3, MODEL_CR3, cr3_of(run, args), cr3_of(run, args))
REGISTER_ROW(cr4, MODEL_CR4, FIRST_ARG, CR3_NOW)
REGISTER_ROW(efer, MODEL_EFER, FIRST_ARG, 0)
#undef REGISTER_ROW

#define READ_ROW(name)                                                                             \
	void run_read_##name(struct run *run, const struct value *args, struct result *result)     \
	{                                                                                          \
		result->value = cpu_control()->name;                                               \
	}

READ_ROW(cr0)
READ_ROW(cr2)
READ_ROW(cr3)
READ_ROW(cr4)
#undef READ_ROW

void cpu_registers_undo(void)
{
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (!control_write_cr0(mmu_of(cpu), CR0_PE) || !control_write_cr2(mmu_of(cpu), 0))
			assert(false);
		enable_paging(cpu);
	}
}

/* ---- the TLB --------------------------------------------------------------------------------- */

struct misuse_verdict misuse_invlpg(const struct run *run, const struct value *args)
{
	mmu_model_ready();
	return verdict(USE_SOUND);
}

void run_invlpg(struct run *run, const struct value *args, struct result *result)
{
	write_done(run, result, mmu_invlpg(mmu_now(), (vaddr_t)args[0].number));
}

void model_invlpg(struct run *run, const struct value *args, const struct result *result)
{
	mmu_model_invlpg(run_cpu(run), (vaddr_t)args[0].number);
}

struct misuse_verdict misuse_tlb_prefetch(const struct run *run, const struct value *args)
{
	struct access access = {.kind = ACCESS_READ, .size = 1, .address = (vaddr_t)args[0].number};

	mmu_model_ready();
	if (!footprint_is_ours(mmu_of(run_cpu(run)), &access, true))
		return verdict(USE_SKIPPED);
	return verdict(USE_SOUND);
}

void run_tlb_prefetch(struct run *run, const struct value *args, struct result *result)
{
	run->changes.registers = true;
	result->value = mmu_prefetch(mmu_now(), (vaddr_t)args[0].number);
}

void model_tlb_prefetch(struct run *run, const struct value *args, const struct result *result)
{
	mmu_model_prefetched(run_cpu(run), (vaddr_t)args[0].number, result->value != 0);
	footprint_was_written(false);
}

/* ---- accesses -------------------------------------------------------------------------------- */

/* Is it the kernel's handler that is told of a fault? A program with tables of its own has none. */
static bool kernel_handles(const struct run *run, const struct access *access)
{
	return !run->changes.roots && !access->user && access->address >= PAGE_OFFSET;
}

/* Does the kernel have to oops? The page that is not there, or not for writing, says so. */
static bool access_oopses(const struct access *access)
{
	bool write = access->kind == ACCESS_WRITE || access->kind == ACCESS_MODIFY;
	uint32_t last = access->address + access->size - 1;
	enum area_page pages[] = {area_model_page_now(access->address), area_model_page_now(last)};

	if (access->kind == ACCESS_FETCH && !area_model_executable(access->address))
		return true;
	for (uint32_t i = 0; i < 2; i++)
		if (pages[i] == AREA_PAGE_ABSENT || (write && pages[i] == AREA_PAGE_READ_ONLY))
			return true;
	return false;
}

/*
 * The table of @address, if the directory of @cpu lacks it and the kernel's own has it: the first
 * try would fault, and the kernel repair that. The MMU's model judges one try.
 */
static void table_get(uint32_t cpu, vaddr_t address)
{
	pgd_t *own = window_ptr(PAGE_OFFSET + (mmu_of(cpu)->control.cr3 & PAGE_MASK));
	pgd_t *entry = pgd_offset_pgd(own, address);

	if (PAGING_PAE || address < PAGE_OFFSET)
		return;
	look_begin();
	if (pgd_val(*entry) == 0) {
		*entry = *pgd_offset_k(address);
		mark_written(entry, sizeof(*entry));
	}
	look_end();
}

static struct misuse_verdict access_verdict(const struct run *run, const struct access *access)
{
	uint32_t cpu = run_cpu(run);

	if (kernel_handles(run, access)) {
		table_get(cpu, access->address);
		table_get(cpu, access->address + access->size - 1);
	}
	mmu_model_ready();
	if (!footprint_is_ours(mmu_of(cpu), access, false))
		return verdict(USE_SKIPPED);
	mmu_model_before(cpu, access);
	if (kernel_handles(run, access) && access_oopses(access))
		return (struct misuse_verdict){USE_ENDS, "oops 0x*"};
	return verdict(USE_SOUND);
}

/* The task has the CPU, which may have had another directory when the access was judged. */
static void access_begins(uint32_t cpu, const struct access *access)
{
	table_get(cpu, access->address);
	table_get(cpu, access->address + access->size - 1);
	root_follow(cpu);
	mmu_model_before(cpu, access);
}

/* What a page holds that nobody wrote to is not MSan's business: a CPU loads it all the same. */
static void access_run(struct run *run, const struct access *access, struct result *result)
{
	struct access_outcome outcome;

	run->changes.registers = true;
	if (!kernel_handles(run, access))
		exception_register(EXCEPTION_PAGE_FAULT, NULL);
	else if (mmu_model_started())
		access_begins(run_cpu(run), access);
	cpu_set_cpl(access->user ? 3 : 0);
	cpu_try_access(access, &outcome);
	cpu_set_cpl(0);
	exception_register(EXCEPTION_PAGE_FAULT, do_page_fault);
	if (__msan_unpoison)
		__msan_unpoison(&outcome, sizeof(outcome));
	result->failed = outcome.faulted;
	result->vector = EXCEPTION_PAGE_FAULT;
	result->code = outcome.code;
	result->address = outcome.address;
	result->value = outcome.value;
}

/* By the kernel's tables an address means what the program mapped there. */
static void content_learn(const struct run *run, const struct access *access,
			  const struct result *result)
{
	if (run->changes.roots || result->failed)
		return;
	if (access->kind == ACCESS_WRITE)
		area_model_stored(access->address, access->size, access->value);
	else
		area_model_loaded(access->address, access->size, result->value);
	if (access->kind == ACCESS_MODIFY)
		area_model_stored(access->address, access->size, result->value + access->value);
}

static void access_model(struct run *run, const struct access *access, const struct result *result)
{
	struct access_outcome outcome = {.faulted = result->failed,
					 .code = result->code,
					 .address = result->address,
					 .value = result->value};

	mmu_model_after(run_cpu(run), access, &outcome);
	if (mmu_model_was_stale())
		mmu_note_stale();
	content_learn(run, access, result);
	footprint_was_written(!run->changes.roots);
}

static struct access kernel_access(enum access_kind kind, uint32_t size, const struct value *args)
{
	return (struct access){.kind = kind,
			       .size = size,
			       .address = (vaddr_t)args[0].number,
			       .value = kind == ACCESS_WRITE ? args[1].number : 0};
}

static struct access ring_access(enum access_kind kind, const struct value *args)
{
	return (struct access){
		.kind = kind,
		.user = args[0].number != 0,
		.address = (vaddr_t)args[1].number,
		.size = 1 + ((uint32_t)args[2].number - 1) % 8,
		.value = kind == ACCESS_WRITE || kind == ACCESS_MODIFY ? args[3].number : 0};
}

#define ACCESS_ROW(name, expression)                                                               \
	struct misuse_verdict misuse_##name(const struct run *run, const struct value *args)       \
	{                                                                                          \
		struct access access = expression;                                                 \
                                                                                                   \
		return access_verdict(run, &access);                                               \
	}                                                                                          \
                                                                                                   \
	void run_##name(struct run *run, const struct value *args, struct result *result)          \
	{                                                                                          \
		struct access access = expression;                                                 \
                                                                                                   \
		access_run(run, &access, result);                                                  \
	}                                                                                          \
                                                                                                   \
	void model_##name(struct run *run, const struct value *args, const struct result *result)  \
	{                                                                                          \
		struct access access = expression;                                                 \
                                                                                                   \
		access_model(run, &access, result);                                                \
	}

ACCESS_ROW(kload8, kernel_access(ACCESS_READ, 1, args))
ACCESS_ROW(kload16, kernel_access(ACCESS_READ, 2, args))
ACCESS_ROW(kload32, kernel_access(ACCESS_READ, 4, args))
ACCESS_ROW(kload64, kernel_access(ACCESS_READ, 8, args))
ACCESS_ROW(kstore8, kernel_access(ACCESS_WRITE, 1, args))
ACCESS_ROW(kstore16, kernel_access(ACCESS_WRITE, 2, args))
ACCESS_ROW(kstore32, kernel_access(ACCESS_WRITE, 4, args))
ACCESS_ROW(kstore64, kernel_access(ACCESS_WRITE, 8, args))
ACCESS_ROW(kfetch, kernel_access(ACCESS_FETCH, 1, args))
ACCESS_ROW(ring_load, ring_access(ACCESS_READ, args))
ACCESS_ROW(ring_store, ring_access(ACCESS_WRITE, args))
ACCESS_ROW(ring_fetch, ring_access(ACCESS_FETCH, args))
ACCESS_ROW(ring_add, ring_access(ACCESS_MODIFY, args))
