package org.linli.residents.web;

/** The number of a record that was added. */
record NumberView(String number) {}
