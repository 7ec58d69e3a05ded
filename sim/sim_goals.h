/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make the machine do.
 */
#ifndef SIM_SIM_GOALS_H
#define SIM_SIM_GOALS_H

#include "sim/goal.h"

#define SIM_GOALS(X)                                                                               \
	X(SIM_RESET, "a machine went back to its image")                                           \
	X(SIM_RESET_WHOLE_FRAME, "a reset copied back a frame of which every line was written")    \
	X(SIM_RESET_LINES, "a reset copied back some lines of a frame and left others")            \
	X(SIM_RESET_ZERO_FRAME, "a reset cleared a frame that the image has no copy of")           \
	X(SIM_IMAGE_LOADED, "a machine went to another machine's image")                           \
	X(SIM_POWER_ON_WIPES, "a power-on cleared the frames that were used, one by one")          \
	X(SIM_POISON_HIGHMEM, "a frame above the window was poisoned")                             \
	X(SIM_WRITE_ACROSS_FRAMES, "one write marked lines of two frames")                         \
	X(SIM_IPI_SERVED, "an interrupt was served by another CPU")                                \
	X(SIM_LIMIT, "a run spent its budget of steps")                                            \
	X(SIM_END_BUG, "the machine ended by a BUG")                                               \
	X(SIM_END_PANIC, "the machine ended by a panic")

enum sim_goal { SIM_GOALS(GOAL_ID) SIM_GOALS_END };

#endif
