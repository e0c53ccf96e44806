/** Knows the formats of photos and videos: what they are, when and where they were taken, and how to forget it. */
package org.linli.evidence.media;
