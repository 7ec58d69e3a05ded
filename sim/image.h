/* SPDX-License-Identifier: GPL-2.0-only */
/* What machine.c needs of images. Private to sim/. */
#ifndef SIM_IMAGE_H
#define SIM_IMAGE_H

/* Zero and unpoison all of RAM, forget its marks and which image was loaded. Kept images stay. */
void image_unload(void);

/* Start counting machine_spend() anew. */
void machine_budget_restart(void);

#endif
