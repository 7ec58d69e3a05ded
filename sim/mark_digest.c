/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The digest of what a run did to RAM. Poisoned frames are read like others, behind the sanitizers'
 * back; so no library's hash.
 */
#include "sim/mark_internal.h"

#define LANES          4
#define WORDS_PER_LINE (LINE_SIZE / sizeof(uint64_t))

/* Lanes, so that multiplications overlap. */
struct digest {
	uint64_t lane[LANES];
};

/* Odd, half of its bits set; each word's bits reach the upper half, the shift brings them down. */
#define MULTIPLIER UINT64_C(0x9e3779b97f4a7c15)

static inline uint64_t mix(uint64_t lane, uint64_t word)
{
	lane = (lane ^ word) * MULTIPLIER;
	return lane ^ lane >> 29;
}

raw_access static void digest_line(struct digest *digest, const uint64_t *words)
{
	for (uint32_t i = 0; i < WORDS_PER_LINE; i++)
		digest->lane[i % LANES] = mix(digest->lane[i % LANES], words[i]);
}

raw_access static void digest_frame(struct digest *digest, pfn_t pfn, uint64_t lines)
{
	const uint8_t *frame = frame_host(pfn);

	digest->lane[0] = mix(digest->lane[0], pfn);
	digest->lane[1] = mix(digest->lane[1], lines);
	for (; lines != 0; lines &= lines - 1)
		digest_line(
			digest,
			(const uint64_t *)(frame + LINE_SIZE * (uint32_t)__builtin_ctzll(lines)));
}

raw_access uint64_t marks_run_digest(void)
{
	const struct frame_rows *tables = frame_tables;
	struct digest digest = {{1, 2, 3, 4}};
	uint64_t sum = 0;

	for (uint32_t i = 0; i < tables->nr_run; i++)
		digest_frame(&digest, tables->run_list[i], tables->marks[tables->run_list[i]].run);
	for (uint32_t i = 0; i < tables->nr_poison; i++) {
		pfn_t pfn = tables->poison_list[i];
		digest.lane[2] = mix(digest.lane[2], (uint64_t)tables->poison[pfn] << 32 | pfn);
	}
	for (uint32_t i = 0; i < LANES; i++)
		sum = mix(sum, digest.lane[i]);
	return sum;
}
