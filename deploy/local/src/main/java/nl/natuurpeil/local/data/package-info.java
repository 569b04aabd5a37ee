/** The folder a suite keeps everything in, and the secrets made for it. */
@NullMarked
package nl.natuurpeil.local.data;

import org.jspecify.annotations.NullMarked;
