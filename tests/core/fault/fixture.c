/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "core/base/kthread.h"
#include "core/init/kernel.h"
#include "lines/lines.h"
#include "sim/console.h"

struct boot_params line;
char kernel_log[8192];

void line_default(void)
{
	boot_params_default(&line);
	line.pae = PAGING_PAE;
	line.cpus = 2;
	line.tlb = TLB_ADVERSARY;
}

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
	signal_handle(SIGSEGV, true);
	signal_handle(SIGBUS, true);
	kernel_line_end();
}

void boot(void)
{
	enum machine_end end;

	machine_init();
	console_attach(listen, NULL);
	if (line.cpus == 0)
		line_default();
	machine_power_on(&line);
	end = machine_run(start, NULL);
	cr_assert_eq(end, END_NONE, "boot ended: %d %s", (int)end, machine_end_text());
	machine_limit_set(1000 * 1000 * 1000);
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

	cr_assert_eq(end, END_NONE, "ended: %d %s\n%s", (int)end, machine_end_text(), kernel_log);
}

void must_end(void (*body)(void), enum machine_end end, const char *text)
{
	boot();
	cr_assert_eq(ending(body), end, "%s", machine_end_text());
	cr_assert_str_eq(machine_end_text(), text);
}

void fail_from(uint32_t n, bool onward)
{
	current->fail_nth = (struct fail_nth){.nth = n, .onward = onward};
}

void fail_none(void)
{
	current->fail_nth = (struct fail_nth){0};
}

/* ---- areas ----------------------------------------------------------------------------------- */

struct vm_area_struct *map(vaddr_t addr, uint32_t pages, ulong_t prot, ulong_t flags)
{
	ulong_t got =
		sys_mmap_pgoff(addr, pages * PAGE_SIZE, prot,
			       flags | MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, UINT32_MAX, 0);

	cr_assert_eq(got, addr, "mmap() at %08x: %d", addr, (int)got);
	return find_vma(current->mm, addr);
}

void unmap_all(void)
{
	cr_assert_eq(sys_munmap(0, TASK_SIZE), 0);
}

pte_t pte_at(vaddr_t addr)
{
	pmd_t *pmd = pmd_lookup(current->mm, addr);
	pte_t *ptep, pte;

	if (pmd == NULL)
		return __pte(0);
	ptep = pte_offset_map(pmd, addr);
	pte = ptep_get(ptep);
	pte_unmap(ptep);
	return pte;
}

struct page *page_at(vaddr_t addr)
{
	cr_assert(pte_present(pte_at(addr)), "nothing at %08x", addr);
	return pte_page(pte_at(addr));
}

/* ---- users ----------------------------------------------------------------------------------- */

struct user_outcome user_access(enum access_kind kind, vaddr_t addr, uint32_t size, uint64_t value)
{
	struct access access = {.kind = kind, .address = addr, .size = size, .value = value};
	struct user_outcome seen = {0};
	struct access_outcome outcome;

	cpu_set_cpl(3);
	cpu_try_access(&access, &outcome);
	cpu_set_cpl(0);
	seen.failed = outcome.faulted;
	seen.value = outcome.value;
	seen.signals = do_signal(&seen.info);
	return seen;
}

uint32_t user_load(vaddr_t addr)
{
	struct user_outcome seen = user_access(ACCESS_READ, addr, 4, 0);

	cr_assert_not(seen.failed, "load at %08x: signal %u", addr, seen.info.signo);
	return (uint32_t)seen.value;
}

void user_store(vaddr_t addr, uint32_t value)
{
	struct user_outcome seen = user_access(ACCESS_WRITE, addr, 4, value);

	cr_assert_not(seen.failed, "store at %08x: signal %u", addr, seen.info.signo);
}

/* ---- tasks ----------------------------------------------------------------------------------- */

static struct task_struct *task_with(uint32_t cpu, uint32_t clone_flags)
{
	struct task_struct *task = task_new(cpu, "t");

	cr_assert_not_null(task);
	cr_assert_eq(copy_process_mm(task, clone_flags), 0);
	return task;
}

struct task_struct *thread(uint32_t cpu)
{
	return task_with(cpu, CLONE_VM | CLONE_THREAD);
}

struct task_struct *child(uint32_t cpu)
{
	return task_with(cpu, 0);
}

void in_task(struct task_struct *task, void (*body)(void))
{
	lines_clear();
	line_add(task->number, body);
	lines_sound();
}
