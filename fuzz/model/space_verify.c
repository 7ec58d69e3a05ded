/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What was written is looked for in RAM, through each space's own page tables.
 */
#include "fuzz/model/linear_walk.h"
#include "fuzz/model/look.h"
#include "fuzz/model/space_internal.h"

/* The page of zeros is nobody's; what a page of one's own holds is what was written. */
static void page_verify(struct space *space, const struct linear_root *root,
			const struct space_page *page)
{
	uint32_t address = page->number * SPACE_PAGE;
	uint8_t must[SPACE_PAGE], bytes[SPACE_PAGE];
	struct linear_page found;
	int at = area_at(&space->state, address);

	/* what may not be read is there, but for no CPU */
	if (at == NO_AREA || !(space->state.areas[at].flags & SPACE_RWX) ||
	    !page_map_read(&space->pages, page->number, 0, must, SPACE_PAGE))
		return;
	if (!linear_walk(root, address, &found)) {
		space_model_complain("the page at 0x%x was touched, and is not there", address);
		return;
	}
	frame_look(found.pfn, bytes);
	for (uint32_t i = 0; i < SPACE_PAGE; i++) {
		if (bytes[i] == must[i])
			continue;
		space_model_complain("the byte at 0x%x is 0x%x in RAM, 0x%x was written",
				     address + i, bytes[i], must[i]);
		return;
	}
}

static void space_verify(struct space *space, const struct linear_root *root)
{
	if (space->uncertain || space->pages_uncertain || space->pages.lost)
		return;
	for (uint32_t i = 0; i < space->pages.nr; i++)
		page_verify(space, root, &space->pages.pages[i]);
}

void space_model_verify_all(space_root_fn *root_of)
{
	struct linear_root root;

	for (uint32_t task = 0; task < SPACE_TASKS_MAX; task++) {
		struct space *space = space_find(task);

		if (space != NULL && root_of(task, &root))
			space_verify(space, &root);
	}
}
