/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reading pictures.
 */
#include <criterion/criterion.h>

#include "space_picture.h"

#include <string.h>

#define WRITABLE (SPACE_READ | SPACE_WRITE | SPACE_ACCOUNT)

static const struct {
	char letter;
	uint32_t flags;
} letters[] = {
	{'n', 0},
	{'r', SPACE_READ},
	{'w', WRITABLE},
	{'x', SPACE_READ | SPACE_EXEC},
	{'R', SPACE_READ | SPACE_ACCOUNT},
	{'L', WRITABLE | SPACE_LOCKED},
	{'K', SPACE_READ | SPACE_LOCKED},
	{'S', WRITABLE | SPACE_GROWSDOWN},
	{'D', WRITABLE | SPACE_DONTCOPY},
	{'Q', WRITABLE | SPACE_SEQ_READ},
};

static uint32_t flags_of(char letter)
{
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
		if (letters[i].letter == letter)
			return letters[i].flags | SPACE_MAY_RWX;
	cr_assert_fail("no letter of a picture: %c", letter);
	return 0;
}

static void page_add(struct space_view *view, char letter, uint32_t page, bool begins)
{
	if (begins)
		view->areas[view->nr_areas++] =
			(struct space_area_view){.start = AT(page),
						 .flags = flags_of(letter),
						 .pgoff = AT(page) / SPACE_PAGE};
	view->areas[view->nr_areas - 1].end = AT(page + 1);
	view->total_vm++;
	view->locked_vm += (flags_of(letter) & SPACE_LOCKED) != 0;
}

void picture_view(const char *picture, struct space_view *view)
{
	uint32_t page = 0;
	char before = '.';

	memset(view, 0, sizeof(*view));
	for (; *picture != '\0'; before = *picture++) {
		if (*picture == '|')
			continue;
		if (*picture != '.')
			page_add(view, *picture, page, *picture != before);
		page++;
	}
}
