package main

import (
	"strings"

	"github.com/zhenggai/zhenggai/report/message"
)

// hint helps against a word that is none of the choices: the nearest ones, or
// where there are none, all of them.
func (env environment) hint(word string, choices []string) string {
	return env.hintOr(word, choices, env.say(message.ChooseFrom, strings.Join(choices, ", ")))
}

// hintOr gives the choices nearest to word, or without any, what else helps.
func (env environment) hintOr(word string, choices []string, otherwise string) string {
	if near := nearest(word, choices); len(near) > 0 {
		return env.say(message.DidYouMean, strings.Join(near, ", "))
	}
	return otherwise
}

// mostNear is how many words a hint names at most.
const mostNear = 4

// nearest are the choices that someone who typed word may have meant: those
// spelt most like it, else those that hold it.
func nearest(word string, choices []string) []string {
	const leastPart = 3 // letters of a word that tell enough
	word = strings.ToLower(word)
	farthest := max(1, len(word)/3)
	if len(word)-longest(choices) > farthest {
		return nil // and no time is spent on a word of many thousand letters
	}
	for d := range farthest + 1 {
		if near := some(choices, func(choice string) bool { return distance(word, choice) == d }); len(near) > 0 {
			return near
		}
	}
	if len(word) < leastPart {
		return nil
	}
	return some(choices, func(choice string) bool { return strings.Contains(choice, word) })
}

// longest is the length of the longest choice.
func longest(choices []string) int {
	most := 0
	for _, choice := range choices {
		most = max(most, len(choice))
	}
	return most
}

// some are the first choices that fit.
func some(choices []string, fits func(string) bool) []string {
	var fitting []string
	for _, choice := range choices {
		if len(fitting) < mostNear && fits(choice) {
			fitting = append(fitting, choice)
		}
	}
	return fitting
}

// distance is how many letters have to be changed, left out, put in, or swapped
// with the next one to make b of a.
func distance(a, b string) int {
	var before []int // the row above the last one
	last := countUp(len(b))
	for i := range len(a) {
		row := make([]int, len(b)+1)
		row[0] = i + 1
		for j := range len(b) {
			row[j+1] = min(last[j]+differ(a[i], b[j]), row[j]+1, last[j+1]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}

// countUp is 0, 1, 2 and so on to n.
func countUp(n int) []int {
	row := make([]int, n+1)
	for i := range row {
		row[i] = i
	}
	return row
}

func differ(a, b byte) int {
	if a == b {
		return 0
	}
	return 1
}
