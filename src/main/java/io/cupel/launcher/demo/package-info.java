/**
 * Plays the main job before a newcomer's eyes: a real table is uploaded, models are trained, the best one is deployed and asked
 * about a customer. It is a client as any other, with nothing but the public HTTP API, so that what it shows can be
 * repeated with curl; it prints the lines to do so. Played again on kept data it logs in as before and starts a new project.
 */
@NullMarked
package io.cupel.launcher.demo;

import org.jspecify.annotations.NullMarked;
