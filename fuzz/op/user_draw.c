/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Drawing addresses of processes.
 */
#include "fuzz/op/user_draw.h"

#include "core/base/mmzone.h"
#include "core/vma/area_calls.h"
#include "fuzz/op/value.h"
#include "fuzz/op/word.h"

#define PAGES_NEAR 18u

/* The beginning and the end of the user's half, of layouts, of text, heap and stack; of tables. */
static const uint32_t places[] = {
	0,          0x1000,     0x08048000, 0x08049000, 0x40000000, 0x40000000, 0x40400000,
	0xb0000000, 0xb7000000, 0xbffdf000, 0xbfffd000, 0xbffff000, 0xc0000000, 0xfffff000,
};

/* A call below @index that answers an address; REF_NULL: there is none. */
static uint16_t user_reference(struct random *random, const struct program *program, uint32_t index)
{
	uint16_t found = REF_NULL;
	uint32_t nr = 0;

	for (uint32_t i = 0; i < index; i++)
		if (call_result_kind(program, i) == RESULT_USER && random_one_in(random, ++nr))
			found = (uint16_t)i;
	return found;
}

/* Mostly whole pages, few of them; else near a page's end, or a word in it. */
static uint32_t offset_near(struct random *random)
{
	uint32_t pages = PAGE_SIZE * random_below(random, PAGES_NEAR);

	switch (random_below(random, 8)) {
	case 0:
		return pages + PAGE_SIZE - 1 - random_below(random, 8);
	case 1:
	case 2:
		return pages + 4 * random_below(random, 8);
	case 3:
		return 0;
	default:
		return pages;
	}
}

struct operand user_operand_draw(struct generator *generator, const struct program *program,
				 uint32_t index)
{
	struct random *random = &generator->random;
	uint16_t ref = user_reference(random, program, index);
	uint32_t place = places[random_below(random, sizeof(places) / sizeof(places[0]))];

	if (ref != REF_NULL && !random_one_in(random, 5))
		return (struct operand){
			.kind = OPERAND_RESULT, .ref = ref, .value = offset_near(random)};
	if (random_one_in(random, 8))
		return (struct operand){.kind = OPERAND_NUMBER,
					.value = (uint32_t)random_next(random)};
	return (struct operand){.kind = OPERAND_NUMBER, .value = place + offset_near(random)};
}

/* ---- flags ----------------------------------------------------------------------------------- */

static const uint32_t prots[] = {
	PROT_READ | PROT_WRITE,
	PROT_READ | PROT_WRITE,
	PROT_READ | PROT_WRITE,
	PROT_READ,
	PROT_NONE,
	PROT_READ | PROT_EXEC,
	PROT_WRITE,
	PROT_READ | PROT_WRITE | PROT_EXEC,
};

#define MAP_USUAL (MAP_PRIVATE | MAP_ANONYMOUS)

static const uint32_t maps[] = {
	MAP_USUAL,
	MAP_USUAL,
	MAP_USUAL,
	MAP_USUAL | MAP_FIXED,
	MAP_USUAL | MAP_FIXED,
	MAP_USUAL | MAP_POPULATE,
	MAP_USUAL | MAP_NORESERVE,
	MAP_USUAL | MAP_GROWSDOWN,
	MAP_USUAL | MAP_LOCKED,
	MAP_USUAL | MAP_FIXED | MAP_GROWSDOWN,
};

static const uint32_t remaps[] = {
	0,
	MREMAP_MAYMOVE,
	MREMAP_MAYMOVE,
	MREMAP_MAYMOVE | MREMAP_FIXED,
	MREMAP_MAYMOVE | MREMAP_FIXED,
};

static const struct {
	const struct arg_name *words;
	const uint32_t *usual;
	uint32_t nr;
} usual_flags[] = {
	{mmap_prot_words, prots, sizeof(prots) / sizeof(prots[0])},
	{mmap_flag_words, maps, sizeof(maps) / sizeof(maps[0])},
	{mremap_words, remaps, sizeof(remaps) / sizeof(remaps[0])},
};

bool user_flags_draw(struct random *random, const struct arg *arg, uint64_t *value)
{
	for (size_t i = 0; i < sizeof(usual_flags) / sizeof(usual_flags[0]); i++) {
		if (usual_flags[i].words != arg->names || random_one_in(random, 16))
			continue;
		*value = usual_flags[i].usual[random_below(random, usual_flags[i].nr)];
		return true;
	}
	return false;
}

/* ---- lengths --------------------------------------------------------------------------------- */

uint64_t user_length_draw(struct random *random)
{
	uint64_t pages = 1 + random_below(random, random_one_in(random, 4) ? 24 : 5);

	switch (random_below(random, 16)) {
	case 0:
		return pages * PAGE_SIZE + 1 - random_below(random, 3);
	case 1:
		return (pages << random_below(random, 12)) * PAGE_SIZE;
	case 2:
		return 0;
	default:
		return pages * PAGE_SIZE;
	}
}
