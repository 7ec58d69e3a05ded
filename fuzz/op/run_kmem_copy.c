/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reading and writing what may not be mapped: vread(), probe_kernel_read(), probe_kernel_write().
 *
 *   call     address                                              verdict
 *   any      of nobody's page, or of nobody knows what            skipped
 *   vread    not all of it in one area that is listed             skipped
 *   probe    not there, read-only for a write                     sound: -EFAULT
 *   write    there in part                                        skipped: so much is written
 */
#include "core/kmap/extable.h"
#include "core/kmap/vmalloc.h"
#include "fuzz/model/complain.h"
#include "fuzz/op/run_kmem_verdict.h"

/* Bytes of a call. */
#define BYTES_MAX 8u

static uint32_t address_of(const struct value *args)
{
	return (uint32_t)args[0].number;
}

static uint32_t size_of(const struct value *args)
{
	return (uint32_t)args[1].number;
}

/* ---- vread ----------------------------------------------------------------------------------- */

/* Areas of vm_map_ram() are in no list. */
static bool lies_in_listed_area(const struct value *args, struct area_view *view)
{
	*view = area_model_at(address_of(args));
	return view->state == AREA_LIVE && view->kind != AREA_RAM &&
	       view->offset + size_of(args) <= view->pages * PAGE_SIZE;
}

static bool page_of_program(uint32_t address)
{
	pfn_t pfn;

	return area_model_page(address, &pfn) != AREA_PAGE_UNKNOWN && frame_usable(pfn);
}

struct misuse_verdict misuse_vread(const struct run *run, const struct value *args)
{
	struct area_view view;

	if (!may_call(run) || in_irq(run) || size_of(args) == 0 || size_of(args) > BYTES_MAX ||
	    !lies_in_listed_area(args, &view))
		return skipped;
	if (view.kind == AREA_IOREMAP)
		return sound;
	return page_of_program(address_of(args)) &&
			       page_of_program(address_of(args) + size_of(args) - 1)
		       ? sound
		       : skipped;
}

void run_vread(struct run *run, const struct value *args, struct result *result)
{
	uint32_t copied = vread((char *)&result->value, address_of(args), size_of(args));

	if (copied != size_of(args))
		model_complain("vread() copied %u bytes of %u", copied, size_of(args));
}

/* What a device would say nobody asks. */
void model_vread(struct run *run, const struct value *args, const struct result *result)
{
	struct area_view view;

	if (!lies_in_listed_area(args, &view))
		return;
	if (view.kind != AREA_IOREMAP)
		area_model_loaded(address_of(args), size_of(args), result->value);
	else if (result->value != 0)
		model_complain("vread() of a device's memory is not zero");
}

/* ---- probe_kernel_read, probe_kernel_write --------------------------------------------------- */

/* What a copy finds at the first and at the last byte. */
struct probe {
	bool known; /* both pages are the program's, or are not there */
	bool first, last;
};

static bool probe_page(uint32_t address, bool write, bool *reached)
{
	pfn_t pfn;
	enum area_page page = area_model_page(address, &pfn);

	*reached = page == AREA_PAGE_MAPPED || (page == AREA_PAGE_READ_ONLY && !write);
	return page == AREA_PAGE_ABSENT || (page != AREA_PAGE_UNKNOWN && frame_usable(pfn));
}

static struct probe probe_of(const struct value *args, bool write)
{
	struct probe probe = {.known = false};
	uint32_t last = address_of(args) + size_of(args) - 1;

	probe.known = probe_page(address_of(args), write, &probe.first);
	probe.known &= probe_page(last, write, &probe.last);
	return probe;
}

static struct misuse_verdict probe_verdict(const struct run *run, const struct value *args,
					   bool write)
{
	struct probe probe = probe_of(args, write);

	if (!may_call(run) || size_of(args) == 0 || size_of(args) > BYTES_MAX ||
	    address_of(args) < PAGE_OFFSET || address_of(args) + size_of(args) < PAGE_OFFSET)
		return skipped;
	return probe.known && (!write || probe.first == probe.last) ? sound : skipped;
}

struct misuse_verdict misuse_probe_kernel_read(const struct run *run, const struct value *args)
{
	return probe_verdict(run, args, false);
}

struct misuse_verdict misuse_probe_kernel_write(const struct run *run, const struct value *args)
{
	return probe_verdict(run, args, true);
}

/* An error is no exception: nobody sees the fault. */
static void probe_result(struct result *result, int error)
{
	result->failed = error != 0;
	if (error != 0)
		result->value = (uint64_t)(int64_t)error;
}

void run_probe_kernel_read(struct run *run, const struct value *args, struct result *result)
{
	uint64_t bytes = 0;
	int error = probe_kernel_read(&bytes, address_of(args), size_of(args));

	result->value = bytes;
	probe_result(result, error);
}

void run_probe_kernel_write(struct run *run, const struct value *args, struct result *result)
{
	uint64_t bytes = args[2].number;

	probe_result(result, probe_kernel_write(address_of(args), &bytes, size_of(args)));
}

static bool judge_probe(const struct value *args, const struct result *result, bool write)
{
	struct probe probe = probe_of(args, write);
	bool reached = probe.first && probe.last;

	if (reached == result->failed)
		model_complain("a copy at 0x%08x came to %d, which is %sthere", address_of(args),
			       (int)(int64_t)result->value, reached ? "" : "not ");
	return !result->failed;
}

void model_probe_kernel_read(struct run *run, const struct value *args, const struct result *result)
{
	if (judge_probe(args, result, false))
		area_model_loaded(address_of(args), size_of(args), result->value);
}

static void page_stored(uint32_t address)
{
	pfn_t pfn;

	if (area_model_page(address, &pfn) != AREA_PAGE_UNKNOWN)
		page_model_stored(pfn);
}

void model_probe_kernel_write(struct run *run, const struct value *args,
			      const struct result *result)
{
	if (!judge_probe(args, result, true))
		return;
	area_model_stored(address_of(args), size_of(args), args[2].number);
	page_stored(address_of(args));
	page_stored(address_of(args) + size_of(args) - 1);
}
