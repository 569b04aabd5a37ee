/** The one-command launcher: starts the whole suite on one machine and does the main job once. */
@NullMarked
package nl.natuurpeil.local;

import org.jspecify.annotations.NullMarked;
