/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "core/base/fault_plan.h"
#include "core/init/kernel.h"
#include "core/page/vmstat.h"
#include "sim/console.h"
#include "sim/mark.h"

char kernel_log[8192];
struct kvm *guest;
struct kvm_vcpu *cpu0, *cpu1;

void log_forget(void)
{
	kernel_log[0] = '\0';
}

static void listen(void *arg, int level, const char *text)
{
	size_t used = strlen(kernel_log);

	(void)arg;
	(void)level;
	snprintf(kernel_log + used, sizeof(kernel_log) - used, "%s\n", text);
}

static void start(void *arg)
{
	(void)arg;
	start_kernel();
	cr_assert(kvm_is_there());
	kernel_line_end();
}

void boot(uint32_t cpus)
{
	struct boot_params line;
	enum machine_end end;

	machine_init();
	console_attach(listen, NULL);
	boot_params_default(&line);
	line.pae = PAGING_PAE;
	line.cpus = cpus;
	machine_power_on(&line);
	end = machine_run(start, NULL);
	cr_assert_eq(end, END_NONE, "boot ended: %d %s", (int)end, machine_end_text());
	machine_limit_set(100 * 1000 * 1000);
	log_forget();
}

static void call(void *arg)
{
	void (**body)(void) = arg;

	(*body)();
	kernel_line_end();
}

enum machine_end ending(void (*body)(void))
{
	return machine_run(call, &body);
}

void on_kernel(void (*body)(void))
{
	enum machine_end end = ending(body);

	cr_assert_eq(end, END_NONE, "ended: %d %s", (int)end, machine_end_text());
}

uint32_t free_pages_now(void)
{
	struct zone *zone;
	uint32_t pages = 0;

	for_each_zone (zone) {
		pages += zone_page_state(zone, NR_FREE_PAGES);
		for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
			pages += (uint32_t)zone->pageset[cpu]->pcp.count;
			pages += (uint32_t)zone->pageset[cpu]->vm_stat_diff[NR_FREE_PAGES];
		}
	}
	return pages;
}

void guest_begin(void)
{
	guest = kvm_create_vm(64);
	cr_assert_not_null(guest);
	cpu0 = kvm_vcpu_of(guest, 0);
	cpu1 = kvm_vcpu_of(guest, 1);
}

void guest_end(void)
{
	kvm_destroy_vm(guest);
	cr_assert_str_eq(wrong(true), "");
}

void guest_entry(gfn_t table, uint32_t index, gfn_t gfn, uint64_t bits)
{
	gpa_t gpa = ((gpa_t)table << PAGE_SHIFT) + index * 8;

	cr_assert_eq(emulator_write_phys(cpu0, gpa, (uint64_t)gfn << PAGE_SHIFT | bits, 8), 0);
}

uint64_t guest_entry_now(gfn_t table, uint32_t index)
{
	uint64_t entry;

	cr_assert_eq(kvm_read_guest(guest, ((gpa_t)table << PAGE_SHIFT) + index * 8, &entry, 8), 0);
	return entry;
}

int guest_store(struct kvm_vcpu *vcpu, gva_t gva, uint64_t value)
{
	return kvm_guest_access(vcpu, gva, PFERR_WRITE_MASK, 8, &value);
}

int guest_load(struct kvm_vcpu *vcpu, gva_t gva, uint64_t *value)
{
	return kvm_guest_access(vcpu, gva, 0, 8, value);
}

struct kvm_mmu_page *shadow_below(const struct kvm_vcpu *vcpu, gva_t gva)
{
	uint64_t spte = vcpu->root == NULL ? 0 : vcpu->root->spt[table_index(gva, 2)];

	return is_shadow_present_pte(spte) ? spte_to_child_sp(spte) : NULL;
}

uint64_t spte_now(const struct kvm_vcpu *vcpu, gva_t gva)
{
	const struct kvm_mmu_page *sp = shadow_below(vcpu, gva);
	uint64_t spte = sp == NULL ? 0 : sp->spt[table_index(gva, 1)];

	return is_shadow_present_pte(spte) ? spte : 0;
}

uint32_t rmap_length(gfn_t gfn)
{
	struct rmap_iterator iter;
	uint64_t *sptep;
	uint32_t length = 0;

	for_each_rmap_spte(&guest->gfns[gfn].rmap, &iter, sptep) length++;
	return length;
}

int backing_count(gfn_t gfn)
{
	return guest->gfns[gfn].page == NULL ? 0 : page_count(guest->gfns[gfn].page);
}

const char *wrong(bool full)
{
	static struct check_count counts[8];
	static struct check_run run;

	check_pass(kvm_checks, kvm_checks_nr, counts, full || !marks_tracked(), &run);
	return run.text;
}

void all_sound(void)
{
	cr_assert_str_eq(wrong(true), "");
	cr_assert_str_eq(wrong(false), "");
}

void fail_from(uint32_t nth)
{
	fault_plan_set(nth, true);
}
