package main

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/zhenggai/zhenggai/parser/reader"
	"github.com/zhenggai/zhenggai/report/message"
)

// addReadingFlags defines the flags that choose how inputs are found and read.
func addReadingFlags(env environment, c *cobra.Command, o *reader.Options) {
	flags := c.Flags()
	addChoice(c, flags, &o.Format, choice{name: "input-format", usage: env.text(message.InputFormatFlag), values: reader.Formats()})
	addChoice(c, flags, &o.Encoding, choice{name: "encoding", usage: env.text(message.EncodingFlag), values: encodings})
	flags.StringVar(&o.TextField, "text-field", "", env.text(message.TextFieldFlag))
	flags.StringVar(&o.HTMLField, "html-field", "", env.text(message.HTMLFieldFlag))
	flags.StringVar(&o.IDField, "id-field", "", env.text(message.IDFieldFlag))
	flags.StringArrayVar(&o.Include, "include", nil, env.text(message.IncludeFlag))
	flags.StringArrayVar(&o.Exclude, "exclude", nil, env.text(message.ExcludeFlag))
	flags.BoolVar(&o.Hidden, "hidden", false, env.text(message.HiddenFlag))
	flags.BoolVar(&o.NoIgnore, "no-ignore", false, env.text(message.NoIgnoreFlag))
	flags.BoolVar(&o.FollowLinks, "follow", false, env.text(message.FollowFlag))
	addFlag(flags, (*sizeLimit)(&o.MaxBytes), "max-size", env.text(message.MaxSizeFlag))
	addFlag(flags, (*countLimit)(&o.MaxRatio), "max-ratio", env.text(message.MaxRatioFlag))
	addFlag(flags, (*countLimit)(&o.MaxMembers), "max-members", env.text(message.MaxMembersFlag))
	for _, name := range []string{"text-field", "html-field", "id-field", "include", "exclude", "max-size", "max-ratio", "max-members"} {
		completeFlag(c, name, cobra.NoFileCompletions)
	}
}

func addFlag(flags *pflag.FlagSet, value pflag.Value, name, usage string) {
	flags.VarPF(value, name, "", usage).DefValue = "" // the usage tells the default
}

// encodings are the values of --encoding: those that documents are in, by the
// names that people use.
var encodings = []string{"utf-8", "gb18030", "gbk", "gb2312", "big5", "utf-16", "utf-16le", "utf-16be"}

// sizeLimit is a number of bytes, given with or without a unit: 200MB, 1GiB.
type sizeLimit int64

// sizeUnits are the units of sizes. One letter is meant as by most commands of
// a Unix system, as a power of 1024.
var sizeUnits = map[string]int64{
	"": 1, "b": 1,
	"kb": 1e3, "mb": 1e6, "gb": 1e9, "tb": 1e12,
	"k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40,
	"kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40,
}

func (s *sizeLimit) Set(value string) error {
	digits := strings.TrimRight(strings.ToLower(value), "bkmgti ")
	unit, known := sizeUnits[strings.TrimSpace(strings.ToLower(value)[len(digits):])]
	number, err := strconv.ParseFloat(digits, 64)
	size := number * float64(unit)
	if !known || err != nil || !(size >= 1 && size < math.MaxInt64) {
		return errors.New("not a size") // flagError has a sentence for it
	}
	*s = sizeLimit(size)
	return nil
}

func (s *sizeLimit) String() string { return strconv.FormatInt(int64(*s), 10) }
func (s *sizeLimit) Type() string   { return sizeType }

// countLimit is a whole number from one up.
type countLimit int

func (c *countLimit) Set(value string) error {
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 {
		return errors.New("not a count") // flagError has a sentence for it
	}
	*c = countLimit(n)
	return nil
}

func (c *countLimit) String() string { return strconv.Itoa(int(*c)) }
func (c *countLimit) Type() string   { return countType }

// The types of values that flagMessage has sentences for.
const (
	sizeType  = "size"
	countType = "count"
)
