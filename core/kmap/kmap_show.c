/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * vmallocinfo, and the slots of kmap().
 */
#include "core/kmap/kmap_show.h"

#include <inttypes.h>

#include "core/kmap/kmap_internal.h"

static const struct {
	ulong_t flag;
	const char *says;
} flag_texts[] = {
#define X(name, value, says) {value, says},
	VM_STRUCT_FLAGS(X)
#undef X
};

/*
 * How many pages lie on each node.
 *
 * Differs: who is asleep in the middle of its vmalloc() has no array or not all pages yet; 2.6.34
 *          looks at them all the same (fixed by f5252e009d5b).
 */
static void show_numa_info(struct seq *seq, const struct vm_struct *vm)
{
	uint32_t counters[MAX_NUMNODES] = {0};

	for (uint32_t i = 0; i < vm->nr_pages; i++) {
		const struct page *page = page_array_look(vm->pages, i);

		if (page != NULL)
			counters[page_to_nid(page)]++;
	}
	for (uint32_t nid = 0; nid < MAX_NUMNODES; nid++) {
		if (counters[nid] != 0)
			seq_printf(seq, " N%u=%u", nid, counters[nid]);
	}
}

static void show_vm_struct(struct seq *seq, const struct vm_struct *vm)
{
	seq_printf(seq, "0x%08x-0x%08x %7u %s", vaddr(vm->addr), vaddr(vm->addr) + vm->size,
		   vm->size, slab_caller_name(vm->caller));
	if (vm->nr_pages != 0)
		seq_printf(seq, " pages=%u", vm->nr_pages);
	if (vm->phys_addr != 0)
		seq_printf(seq, " phys=%" PRIx64, vm->phys_addr);
	for (size_t i = 0; i < ARRAY_SIZE(flag_texts); i++) {
		if ((vm->flags & flag_texts[i].flag) != 0)
			seq_puts(seq, flag_texts[i].says);
	}
	show_numa_info(seq, vm);
	seq_putc(seq, '\n');
}

void show_vmallocinfo(struct seq *seq)
{
	for (const struct vm_struct *vm = kmap_vars->vmlist; vm != NULL; vm = vm->next)
		show_vm_struct(seq, vm);
}

void show_kmaps(struct seq *seq)
{
	for (uint32_t i = 0; i < LAST_PKMAP; i++) {
		pte_t pte = ptep_get(pgtable_vars->pkmap_page_table + i);

		if (kmap_vars->pkmap_count[i] != 0)
			seq_printf(seq, "%4u users=%d pfn=0x%x\n", i, kmap_vars->pkmap_count[i] - 1,
				   pte_pfn(pte));
	}
}
