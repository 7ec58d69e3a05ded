/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Accesses of the running CPU: tried, delivered, tried again.
 */
#include "sim/access.h"

#include <string.h>

#include "sim/physical.h"
#include "sim/point.h"

static struct mmu *mmu_running(void)
{
	return &cpu_running()->mmu;
}

void cpu_try_access(const struct access *access, struct access_outcome *outcome)
{
	struct access attempt = *access;

	for (;;) {
		struct mmu *mmu = mmu_running(); /* a handler may come back on another CPU */

		attempt.user = mmu->control.cpl == 3;
		mmu_access(mmu, &attempt, outcome);
		if (!outcome->faulted)
			break;
		if (!exception_deliver(EXCEPTION_PAGE_FAULT, outcome->code, outcome->address))
			return;
	}
	mmu_shortcut(mmu_running(), access->address);
}

/* The access, which nobody can do without. */
static uint64_t access_must(const struct access *access)
{
	struct access_outcome outcome;

	cpu_try_access(access, &outcome);
	if (outcome.faulted)
		machine_end(END_OOPS, "0x%x 0x%x", outcome.address, outcome.code);
	return outcome.value;
}

uint64_t cpu_read(vaddr_t va, uint32_t size)
{
	return access_must(&(struct access){.kind = ACCESS_READ, .address = va, .size = size});
}

void cpu_write(vaddr_t va, uint32_t size, uint64_t value)
{
	access_must(&(struct access){
		.kind = ACCESS_WRITE, .address = va, .size = size, .value = value});
}

uint64_t cpu_fetch(vaddr_t va, uint32_t size)
{
	return access_must(&(struct access){.kind = ACCESS_FETCH, .address = va, .size = size});
}

uint64_t cpu_modify(vaddr_t va, uint32_t size, enum modify_kind kind, uint64_t operand)
{
	return access_must(&(struct access){.kind = ACCESS_MODIFY,
					    .address = va,
					    .size = size,
					    .value = operand,
					    .modify = kind});
}

uint64_t cpu_compare_swap(vaddr_t va, uint32_t size, uint64_t expected, uint64_t value)
{
	return access_must(&(struct access){.kind = ACCESS_MODIFY,
					    .address = va,
					    .size = size,
					    .value = value,
					    .modify = MODIFY_COMPARE,
					    .expected = expected});
}

/* ---- many bytes ------------------------------------------------------------------------------ */

/*
 * Where the byte at @va is, its fault handled. Errors: false: nobody handles it.
 */
static bool page_find(vaddr_t va, enum access_kind kind, paddr_t *at)
{
	struct access_outcome outcome;

	while (!mmu_translate(mmu_running(), va, kind, mmu_running()->control.cpl == 3, at,
			      &outcome)) {
		if (!exception_deliver(EXCEPTION_PAGE_FAULT, outcome.code, outcome.address))
			return false;
	}
	return true;
}

/* Bytes from @va to the end of its page, @len at most. */
static uint32_t part_of(vaddr_t va, uint32_t len)
{
	uint32_t room = PAGE_SIZE - (va & (PAGE_SIZE - 1));

	return len < room ? len : room;
}

uint32_t cpu_copy_in(void *host, vaddr_t va, uint32_t len)
{
	uint8_t *to = host;
	paddr_t at;

	while (len > 0 && page_find(va, ACCESS_READ, &at)) {
		uint32_t part = part_of(va, len);

		if (physical_is_ram(at))
			memcpy(to, physical_ptr(at), part);
		else
			memset(to, 0xff, part);
		to += part;
		va += part;
		len -= part;
	}
	return len;
}

/* Write @from, or @value where that is NULL, to linear addresses from @va on. */
static uint32_t bytes_out(vaddr_t va, const uint8_t *from, uint8_t value, uint32_t len)
{
	paddr_t at;

	while (len > 0 && page_find(va, ACCESS_WRITE, &at)) {
		uint32_t part = part_of(va, len);

		if (physical_is_ram(at)) {
			if (from)
				memcpy(physical_ptr(at), from, part);
			else
				memset(physical_ptr(at), value, part);
			mark_written(physical_ptr(at), part);
		}
		from = from ? from + part : NULL;
		va += part;
		len -= part;
	}
	return len;
}

uint32_t cpu_copy_out(vaddr_t va, const void *host, uint32_t len)
{
	assert(host);
	return bytes_out(va, host, 0, len);
}

uint32_t cpu_fill(vaddr_t va, uint8_t value, uint32_t len)
{
	return bytes_out(va, NULL, value, len);
}

/* ---- instructions of ring 0 ------------------------------------------------------------------ */

/* An instruction that was refused. Ensures: returns where a handler repaired what was wrong. */
static void refuse(const char *what, uint32_t value)
{
	if (!exception_deliver(EXCEPTION_GENERAL_PROTECTION, 0, 0))
		machine_end(END_OOPS, "general protection: %s 0x%x", what, value);
}

void cpu_write_cr0(uint32_t value)
{
	while (!control_write_cr0(mmu_running(), value))
		refuse("CR0", value);
}

void cpu_write_cr3(uint32_t value)
{
	preemption_point(POINT_FLUSH);
	while (!control_write_cr3(mmu_running(), value))
		refuse("CR3", value);
}

void cpu_write_cr4(uint32_t value)
{
	preemption_point(POINT_FLUSH);
	while (!control_write_cr4(mmu_running(), value))
		refuse("CR4", value);
}

void cpu_write_efer(uint32_t value)
{
	while (!control_write_efer(mmu_running(), value))
		refuse("EFER", value);
}

void cpu_invlpg(vaddr_t va)
{
	preemption_point(POINT_FLUSH);
	while (!mmu_invlpg(mmu_running(), va))
		refuse("INVLPG", va);
}

const struct control *cpu_control(void)
{
	return &mmu_running()->control;
}

void cpu_set_cpl(uint32_t cpl)
{
	control_set_cpl(mmu_running(), cpl);
}
