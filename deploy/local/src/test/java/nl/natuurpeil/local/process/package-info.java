@NullMarked
package nl.natuurpeil.local.process;

import org.jspecify.annotations.NullMarked;
