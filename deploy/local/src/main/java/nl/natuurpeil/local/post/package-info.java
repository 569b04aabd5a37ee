/** Posts a file of measurements as a careful client does: once, with patience, and telling what became of every row. */
@NullMarked
package nl.natuurpeil.local.post;

import org.jspecify.annotations.NullMarked;
