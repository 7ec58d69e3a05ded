/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "core/base/kthread.h"
#include "core/init/kernel.h"
#include "core/page/vmstat.h"
#include "lines/lines.h"
#include "sim/access.h"
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
	if (current->mm == NULL) {
		anon_vma_init();
		proc_caches_init();
		init_process();
	}
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

uint32_t free_pages_now(void)
{
	return global_page_state(NR_FREE_PAGES);
}

/* ---- pictures -------------------------------------------------------------------------------- */

struct pen {
	char mark;
	ulong_t prot, flags;
	ulong_t vm_flags; /* of those that MARK_FLAGS has */
};

#define MARK_FLAGS                                                                                 \
	((ulong_t)(VM_READ | VM_WRITE | VM_EXEC | VM_LOCKED | VM_GROWSDOWN | VM_NORESERVE))

static const struct pen pens[] = {
	{'-', PROT_NONE, 0, 0},
	{'r', PROT_READ, 0, VM_READ},
	{'w', RW, 0, VM_READ | VM_WRITE},
	{'x', PROT_READ | PROT_EXEC, 0, VM_READ | VM_EXEC},
	{'l', RW, MAP_LOCKED, VM_READ | VM_WRITE | VM_LOCKED},
	{'g', RW, MAP_GROWSDOWN, VM_READ | VM_WRITE | VM_GROWSDOWN},
	{'n', RW, MAP_NORESERVE, VM_READ | VM_WRITE | VM_NORESERVE},
};

static const struct pen *pen_of(char mark)
{
	for (size_t i = 0; i < ARRAY_SIZE(pens); i++) {
		if (pens[i].mark == mark)
			return &pens[i];
	}
	cr_assert_fail("no area looks like %c", mark);
	return NULL;
}

void draw(const char *picture)
{
	uint32_t at = 0;

	cr_assert_eq(sys_munmap(0, TASK_SIZE), 0);
	while (*picture != '\0') {
		size_t run = strspn(picture, (char[]){*picture, '\0'});

		if (*picture != '.' && *picture != '|') {
			const struct pen *pen = pen_of(*picture);

			cr_assert_eq(map(at, (uint32_t)run, pen->prot, pen->flags), AT(at));
		}
		at += *picture == '|' ? 0 : (uint32_t)run;
		picture += run;
	}
}

static char mark_of(const struct vm_area_struct *vma)
{
	for (size_t i = 0; i < ARRAY_SIZE(pens); i++) {
		if (pens[i].vm_flags == (vma->vm_flags & MARK_FLAGS))
			return pens[i].mark;
	}
	return '?';
}

const char *drawn(void)
{
	static char text[256];
	vaddr_t addr = HERE;
	char *out = text;

	for (const struct vm_area_struct *vma = find_vma(current->mm, HERE); vma != NULL;
	     vma = vma->vm_next) {
		if (vma->vm_start - addr > 100 * PAGE_SIZE)
			break;
		for (; addr < vma->vm_start; addr += PAGE_SIZE)
			*out++ = '.';
		if (out != text && out[-1] != '.')
			*out++ = '|';
		for (; addr < vma->vm_end; addr += PAGE_SIZE)
			*out++ = mark_of(vma);
	}
	*out = '\0';
	return text;
}

/* What a walk over the list counts. */
struct walked {
	int areas;
	ulong_t total, locked;
};

static void area_sound(const struct vm_area_struct *vma, struct rb_node **node)
{
	cr_assert_not_null(*node);
	cr_assert_eq(vma_of(*node), vma, "tree and list differ");
	*node = rb_next(*node);
	cr_assert_lt(vma->vm_start, vma->vm_end);
	cr_assert_eq((vma->vm_start | vma->vm_end) & ~PAGE_MASK, 0);
	cr_assert(vma->vm_next == NULL || vma->vm_end <= vma->vm_next->vm_start);
	cr_assert_eq(vma->vm_mm, current->mm);
}

void space_sound(void)
{
	struct mm_struct *mm = current->mm;
	struct rb_node *node = rb_first(&mm->mm_rb);
	struct walked walked = {0};

	for (const struct vm_area_struct *vma = mm->mmap; vma != NULL; vma = vma->vm_next) {
		area_sound(vma, &node);
		walked.areas++;
		walked.total += vma_pages(vma);
		if ((vma->vm_flags & VM_LOCKED) != 0)
			walked.locked += vma_pages(vma);
	}
	cr_assert_null(node);
	cr_assert_eq(walked.areas, mm->map_count);
	cr_assert_eq(walked.total, mm->total_vm);
	cr_assert_eq(walked.locked, mm->locked_vm);
}

ulong_t map(uint32_t at, uint32_t pages, ulong_t prot, ulong_t flags)
{
	return sys_mmap_pgoff(AT(at), pages * PAGE_SIZE, prot,
			      flags | MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, UINT32_MAX, 0);
}

int unmap(uint32_t at, uint32_t pages)
{
	return sys_munmap(AT(at), pages * PAGE_SIZE);
}

struct vm_area_struct *area(uint32_t at)
{
	struct vm_area_struct *vma = find_vma(current->mm, AT(at));

	cr_assert(vma != NULL && vma->vm_start <= AT(at), "nothing at page %u", at);
	return vma;
}

void touch(uint32_t at)
{
	struct access access = {.kind = ACCESS_WRITE, .address = AT(at), .size = 4, .value = at};
	struct access_outcome outcome;

	cpu_set_cpl(3);
	cpu_try_access(&access, &outcome);
	cpu_set_cpl(0);
	cr_assert_not(outcome.faulted, "page %u", at);
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
